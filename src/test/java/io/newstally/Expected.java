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
}
