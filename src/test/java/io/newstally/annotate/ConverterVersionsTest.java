package io.newstally.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * A converter that changes must raise its version, or else old flat files stay in use. So the table
 * holds a digest of the sources of each, without comments, imports and white space.
 */
class ConverterVersionsTest {

  private static final Path SOURCES = Path.of("src/main/java/io/newstally/annotate");

  /** A text, which is kept, or something that the compiler does not see. */
  private static final Pattern TEXT_OR_NOTHING =
      Pattern.compile(
          "(?s)(\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])+')"
              + "|/\\*.*?\\*/|//[^\\n]*|\\s+|\\bimport\\s[^;]+;");

  @ParameterizedTest
  @CsvFileSource(resources = "/annotate/converters.tsv", delimiter = '\t', numLinesToSkip = 1)
  void aChangedConverterHasAHigherVersion(
      FlatModel model, int version, String classes, String expected) throws IOException {
    String found = digest(classes.split(" ", -1));
    assertThat(found)
        .as(
            """
            One of %s has changed. If the flat file of %s comes out differently, raise its version \
            in FlatModel. Then write version and digest, %s, into converters.tsv.\
            """,
            classes, model, found)
        .isEqualTo(expected);
    assertThat(model.version()).as("version of %s in converters.tsv", model).isEqualTo(version);
  }

  @Test
  void everyModelIsInTheTable() throws IOException {
    String table = Files.readString(Path.of("src/test/resources/annotate/converters.tsv"));
    assertThat(Arrays.stream(FlatModel.values()).map(model -> "\n" + model.name() + "\t"))
        .allMatch(table::contains);
  }

  private static String digest(String... classes) throws IOException {
    StringBuilder code = new StringBuilder();
    for (String name : classes) {
      String source = Files.readString(SOURCES.resolve(name + ".java"));
      code.append(TEXT_OR_NOTHING.matcher(source).replaceAll(ConverterVersionsTest::kept));
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(code.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
  }

  private static String kept(MatchResult match) {
    return match.group(1) == null ? "" : Matcher.quoteReplacement(match.group(1));
  }
}
