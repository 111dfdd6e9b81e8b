package io.newstally.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pattern over tokens, a sentence, and whether the pattern would be tried on it. */
class ClauseFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "/two/ /days/; two days; true",
        "/two/ /days/; days before two; true",
        "/two/ /days/; two weeks; false",
        "/the/? /days/; days; true",
        "/the/? /days/; the weeks; false",
        "/the/*; nothing at all; true",
        "/the/+; nothing at all; false",
        "(/two/ | /three/) /days/; three days; true",
        "(/two/ | /three/) /days/; four days; false",
        "/two/ | /days/?; weeks; true",
        "(/two/ /days/ | /three/ /weeks/); two months; true",
        "(/two/ /days/ | /three/ /weeks/); four months; false",
        "[ { tag:NN } ] /days/; days; true",
        "[ { tag:CD } ] /days/; days; false",
        "[ { word:days } & { tag:NN } ]; days; true",
        "[ !{ word:days } ]; days; false",
        "^ /days/ $; days; true"
      })
  void triesAPatternWhereAllThatItNeedsIsThere(String pattern, String sentence, boolean expected) {
    WordConditions words = new WordConditions();
    List<Clause> clauses =
        new ClauseFinder(words)
            .find(SutimeInternals.expression(TokenSequencePattern.compile(pattern)));

    assertThat(new Sighting(tokens(sentence), words).fulfils(clauses)).isEqualTo(expected);
  }

  private static List<CoreLabel> tokens(String sentence) {
    return Stream.of(sentence.split(" ", -1)).map(ClauseFinderTest::token).toList();
  }

  private static CoreLabel token(String word) {
    CoreLabel token = CoreLabel.wordFromString(word);
    token.setTag("NN");
    return token;
  }
}
