package io.newstally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what a test expects; {@code mvn verify -Dgolden=write} rewrites them. */
public final class Expected {

  private Expected() {}

  /** True when the run rewrites what is expected rather than comparing with it. */
  public static boolean isRewritten() {
    return "write".equals(System.getProperty("golden"));
  }

  /** Compares {@code found} with {@code file} byte for byte, or rewrites the file. */
  public static void check(Path file, String found) throws IOException {
    if (isRewritten()) {
      Files.writeString(file, found);
    }
    assertThat(found)
        .as("%s; if the new one is right, rewrite it with mvn verify -Dgolden=write", file)
        .isEqualTo(Files.readString(file));
  }

  /** Does the same with the section of a page that begins with the heading of {@code found}. */
  public static void checkSection(Path page, String found) throws IOException {
    String text = Files.readString(page);
    String heading = found.lines().findFirst().orElseThrow() + "\n";
    int begin = text.indexOf(heading);
    int next = text.indexOf("\n## ", begin + 1);
    int end = next < 0 ? text.length() : next + 1;
    check(page, text.substring(0, begin) + found + (next < 0 ? "" : "\n") + text.substring(end));
  }
}
