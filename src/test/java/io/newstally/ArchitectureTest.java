package io.newstally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the code to the table "Who may import whom" in docs/architecture.md. */
class ArchitectureTest {

  private static final Path ROOT = Path.of("src/main/java/io/newstally");
  private static final Path DOCUMENT = Path.of("docs/architecture.md");
  private static final String OWN = "io.newstally.";

  private static final Pattern CODE_SPAN = Pattern.compile("`([^`]+)`");
  private static final Pattern SHARED_LINE = Pattern.compile("`([\\w.]+)` is free to ([^;]+);.*");

  private static final Pattern NO_CODE =
      Pattern.compile(
          "\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])'|//[^\\n]*|/\\*(?s:.*?)\\*/");

  /** A name with at least two lower-case parts: an import, or a use in full. */
  private static final Pattern NAME =
      Pattern.compile("(?<![\\w.])[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)+(?=\\.[A-Z*])");

  /** A row of the table. */
  private record Rule(List<String> own, List<String> libraries) {}

  private static final Map<String, Rule> RULES = rules();
  private static final Map<String, List<String>> SHARED = shared();

  private static List<String> lines() {
    try {
      return Files.readAllLines(DOCUMENT);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> codeSpans(String cell) {
    return CODE_SPAN.matcher(cell).results().map((MatchResult m) -> m.group(1)).toList();
  }

  private static Map<String, Rule> rules() {
    Map<String, Rule> rules = new TreeMap<>();
    for (String line : lines()) {
      String[] cells = line.split("\\|", -1);
      if (cells.length == 5 && cells[1].contains("`")) {
        rules.put(codeSpans(cells[1]).get(0), new Rule(codeSpans(cells[2]), codeSpans(cells[3])));
      }
    }
    return rules;
  }

  /** Libraries that the sentence behind the table gives to several packages. */
  private static Map<String, List<String>> shared() {
    Map<String, List<String>> shared = new HashMap<>();
    for (String line : lines()) {
      Matcher sentence = SHARED_LINE.matcher(line);
      if (sentence.matches()) {
        shared.put(sentence.group(1), codeSpans(sentence.group(2)));
      }
    }
    return shared;
  }

  static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(f -> f.toString().endsWith(".java") && !ROOT.equals(f.getParent()))
          .sorted()
          .toList();
    }
  }

  private static String packageOf(Path file) {
    return ROOT.relativize(file.getParent()).toString().replace('\\', '/').replace('/', '.');
  }

  @ParameterizedTest
  @MethodSource("sources")
  void importsOnlyWhatTheTableAllows(Path file) throws IOException {
    assertThat(forbidden(packageOf(file), Files.readString(file)))
        .as("%s may not use these; see %s", file, DOCUMENT)
        .isEmpty();
  }

  private static List<String> forbidden(String user, String source) {
    String code = NO_CODE.matcher(source).replaceAll(" \"\" ");
    return NAME.matcher(code)
        .results()
        .map(MatchResult::group)
        .distinct()
        .filter(name -> !isAllowed(user, name))
        .toList();
  }

  private static boolean isAllowed(String user, String name) {
    Rule rule = Optional.ofNullable(RULES.get(user)).orElseThrow();
    if (name.startsWith(OWN)) {
      String own = name.substring(OWN.length());
      return own.equals(user) || rule.own().contains(own);
    }
    List<String> owners = ownersOf(name);
    if (!owners.isEmpty()) {
      return owners.contains(user);
    }
    for (Map.Entry<String, List<String>> library : SHARED.entrySet()) {
      if (isWithin(name, List.of(library.getKey()))) {
        return library.getValue().contains(user);
      }
    }
    return isWithin(name, List.of("java", "javax", "org.jspecify", "org.slf4j"));
  }

  private static List<String> ownersOf(String name) {
    return RULES.entrySet().stream()
        .filter(rule -> isWithin(name, rule.getValue().libraries()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isWithin(String name, List<String> packages) {
    return packages.stream().anyMatch(p -> name.equals(p) || name.startsWith(p + "."));
  }

  @Test
  void hasARowForEveryPackage() throws IOException {
    assertThat(RULES.keySet())
        .as("packages in the table of %s", DOCUMENT)
        .containsAll(
            sources().stream().map(ArchitectureTest::packageOf).collect(Collectors.toSet()));
  }

  static Set<Path> folders() throws IOException {
    return sources().stream().map(Path::getParent).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("folders")
  void saysInEveryPackageWhatItIs(Path folder) {
    assertThat(folder.resolve("package-info.java")).content().contains("@NullMarked", "/**");
  }

  @Test
  void allowsNoCircles() {
    for (String start : RULES.keySet()) {
      List<String> reached = new ArrayList<>(ruleOf(start).own());
      for (int i = 0; i < reached.size(); i++) {
        ruleOf(reached.get(i)).own().stream()
            .filter(next -> !reached.contains(next))
            .forEach(reached::add);
      }
      assertThat(reached).as("what %s may import in the end", start).doesNotContain(start);
    }
  }

  private static Rule ruleOf(String name) {
    return Optional.ofNullable(RULES.get(name))
        .orElseThrow(
            () -> new AssertionError("the table names " + name + " but has no row for it"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          model | import io.newstally.model.Fact;                 | ''
          read  | import io.newstally.lexicon.Row;                | ''
          read  | import io.newstally.fact.*;                     | io.newstally.fact
          read  | import static io.newstally.fact.Rule.of;        | io.newstally.fact
          read  | io.newstally.fact.Rule r = null;                | io.newstally.fact
          fact  | import org.jsoup.Jsoup;                         | org.jsoup
          fact  | import tools.jackson.databind.JsonNode;         | tools.jackson.databind
          read  | import tools.jackson.databind.JsonNode;         | ''
          fact  | import org.apache.commons.lang3.StringUtils;    | org.apache.commons.lang
          fact  | java.sql.Connection c;                          | java.sql
          fact  | String s = "org.jsoup.Jsoup"; // org.jsoup.Jsoup | ''
          """)
  void knowsAForbiddenUse(String user, String source, String forbidden) {
    assertThat(String.join(" ", forbidden(user, source)))
        .startsWith(forbidden)
        .matches(found -> found.isEmpty() == forbidden.isEmpty());
  }

  @Test
  void readsTheTable() {
    assertThat(RULES).containsKeys("model", "read", "cli");
    assertThat(SHARED.getOrDefault("tools.jackson", List.of())).contains("read", "write");
  }
}
