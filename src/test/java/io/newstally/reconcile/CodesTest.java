package io.newstally.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodesTest {

  private static final Codes ONE = Codes.of(List.of("karun", "laz", "karun"));
  private static final Codes OTHER = Codes.of(List.of("laz", "sur"));

  @Test
  void isASet() {
    assertThat(ONE.size()).isEqualTo(2);
    assertThat(ONE.and(OTHER)).isEqualTo(Codes.of(List.of("laz")));
    assertThat(ONE.or(OTHER)).isEqualTo(Codes.of(List.of("sur", "laz", "karun")));
    assertThat(ONE.without(OTHER)).isEqualTo(Codes.of(List.of("karun")));
    assertThat(ONE.meets(OTHER)).isTrue();
    assertThat(ONE.meets(Codes.NONE)).isFalse();
    assertThat(Codes.NONE.isEmpty()).isTrue();
  }
}
