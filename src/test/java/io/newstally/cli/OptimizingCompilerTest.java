package io.newstally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OptimizingCompilerTest {

  @AfterEach
  void compileAsAlways() throws Exception {
    ManagementFactory.getPlatformMBeanServer()
        .invoke(
            new ObjectName("com.sun.management:type=DiagnosticCommand"),
            "compilerDirectivesClear",
            new Object[0],
            new String[0]);
  }

  @Test
  void javaTakesTheDirectivesOfTheStartScript() {
    assertThat(OptimizingCompiler.direct(Path.of("src/build/compiler-directives.json")))
        .isEqualTo("2 compiler directives added");
  }

  @Test
  void aMissingFileChangesNothing() {
    assertThat(OptimizingCompiler.direct(Path.of("no-such-file.json")))
        .doesNotContain("directives added");
  }
}
