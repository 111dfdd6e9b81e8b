package io.newstally.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.PatternExpr;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pattern over tokens, a sentence, and whether the pattern would be tried on it. */
class GateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "/two/ /days/; two days; true",
        "/two/ /days/; days before two; false",
        "/two/ /days/; two more days; false",
        "/two/ []{0,2} /days/; two long hot days; true",
        "/two/ []{0,2} /days/; two long hot dry days; false",
        "/the/? /days/; days; true",
        "/the/*; nothing at all; true",
        "/the/+ /days/; the the days; true",
        "/the/{2,3} /days/; the days; false",
        "/the/{2,3} /days/; the the the the days; true",
        "/the/{2,} /days/; the the the the days; true",
        "(/two/ /days/ | /three/ /weeks/); three days in two weeks; false",
        "(/two/ /days/ | /three/ /weeks/); two days in three; true",
        "/two/ ([ { word:days } & { tag:NN } ]); days two days; true",
        "/two/ [ { tag:CD } ]; two days; false",
        "/two/ [ !{ word:days } ]; two days; false",
        "^ /days/ $; days; true",
        "(?m){1,3} /half\\s?yearly/; a half yearly report; true",
        "(?m){1,3} /half\\s?yearly/; a halfyearly report; true",
        "(?m){1,3} /half\\s?yearly/; half a yearly report; false",
        "/the/ (?m){1,3} /half\\s?yearly/ /report/; the half yearly report; true",
        "/the/ (?m){1,3} /half\\s?yearly/ /report/; the half yearly big report; false"
      })
  void triesAPatternWhereItsPartsStandInItsOrder(
      String pattern, String sentence, boolean expected) {
    WordConditions words = new WordConditions();
    PatternExpr expression = SutimeInternals.expression(TokenSequencePattern.compile(pattern));
    Gate gate =
        new Gate(new ClauseFinder(words).find(expression), new ReachFinder(words).find(expression));

    assertThat(gate.isOpen(new Sighting(tokens(sentence), words))).isEqualTo(expected);
  }

  @Test
  void triesWhatIsLongerThanItCanTell() {
    WordConditions words = new WordConditions();
    PatternExpr expression =
        SutimeInternals.expression(TokenSequencePattern.compile("/two/ /days/"));
    Gate gate = new Gate(List.of(), new ReachFinder(words).find(expression));
    String sentence = "two long " + "very ".repeat(60) + "days";

    assertThat(gate.isOpen(new Sighting(tokens(sentence), words))).isFalse();
    assertThat(gate.isOpen(new Sighting(tokens(sentence + " indeed"), words))).isTrue();
  }

  private static List<CoreLabel> tokens(String sentence) {
    return Stream.of(sentence.split(" ", -1)).map(GateTest::token).toList();
  }

  private static CoreLabel token(String word) {
    CoreLabel token = CoreLabel.wordFromString(word);
    token.setTag("NN");
    return token;
  }
}
