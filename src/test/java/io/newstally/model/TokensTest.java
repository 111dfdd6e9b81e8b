package io.newstally.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {

  private static final Token TWO = token("two", 0);
  private static final Token MEN = token("men", 4);

  private static Token token(String word, int begin) {
    return new Token(new Span(begin, begin + word.length()), word, word, "NN", "O", -1, "root");
  }

  @Test
  void isTheSameListAsAnyOtherOfItsTokens() {
    Tokens tokens = Tokens.copyOf(List.of(TWO, MEN));
    assertThat(tokens).isEqualTo(List.of(TWO, MEN)).hasSameHashCodeAs(List.of(TWO, MEN));
    assertThat(tokens.stream().map(Token::word)).containsExactly("two", "men");
    assertThat(tokens.subList(1, 2)).containsExactly(MEN);
  }

  @Test
  void staysWhatItWasWhateverBecomesOfTheListItCopies() {
    List<Token> before = new ArrayList<>(List.of(TWO));
    Tokens tokens = Tokens.copyOf(before);
    before.set(0, MEN);
    assertThat(tokens).containsExactly(TWO);
    assertThat(Tokens.copyOf(tokens)).isSameAs(tokens);
  }

  @Test
  void cannotBeChanged() {
    Tokens tokens = Tokens.copyOf(List.of(TWO, MEN));
    assertThatThrownBy(() -> tokens.set(0, MEN)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> tokens.remove(TWO)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(tokens::clear).isInstanceOf(UnsupportedOperationException.class);
  }
}
