package io.newstally.annotate.flat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongTableTest {

  private final FlatWriter file = new FlatWriter("test", "digest");

  @Test
  void givesBackWhatWasWritten(@TempDir Path folder) throws IOException {
    long[] keys = IntStream.rangeClosed(1, 1000).mapToLong(i -> i * 7_919L).toArray();
    LongTable.write(file, "table", keys, IntStream.range(0, 1000).toArray());
    file.write(folder.resolve("flat"));
    LongTable table =
        LongTable.in(FlatFile.open(folder.resolve("flat"), "test", "digest"), "table");
    assertThat(IntStream.range(0, 1000)).allMatch(i -> table.get(keys[i]) == i);
    assertThat(table.get(5)).isEqualTo(-1);
    assertThat(table.get(0)).isEqualTo(-1);
  }

  @Test
  void refusesTheSameKeyTwice() {
    assertThatThrownBy(() -> LongTable.write(file, "table", new long[] {3, 3}, new int[] {1, 2}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
