package io.newstally.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {

  private final Path folder;

  RunLockTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void keepsASecondRunOut() throws IOException {
    try (RunLock held = RunLock.take(folder)) {
      assertThat(held).isNotNull();
      assertThatThrownBy(() -> RunLock.take(folder))
          .isInstanceOf(RunLock.HeldException.class)
          .hasMessageContaining(folder.toString());
    }
  }

  @Test
  void letsTheNextRunIn() throws IOException {
    RunLock.take(folder).close();
    RunLock.take(folder).close();
    assertThat(folder.resolve(".lock")).exists();
  }
}
