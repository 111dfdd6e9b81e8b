package io.newstally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"compiler-hundreds.json", "compiler-thousands.json"})
  void javaTakesTheDirectivesOfTheStartScript(String directives) {
    assertThat(OptimizingCompiler.direct(Path.of("src/build", directives)))
        .isEqualTo("2 compiler directives added");
  }

  @Test
  void aMissingFileChangesNothing() {
    assertThat(OptimizingCompiler.direct(Path.of("no-such-file.json")))
        .doesNotContain("directives added");
  }
}
