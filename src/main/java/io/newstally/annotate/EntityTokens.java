package io.newstally.annotate;

import edu.stanford.nlp.ling.CoreAnnotations.TokenBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokenEndAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.time.TimeAnnotations.TimexAnnotation;
import edu.stanford.nlp.time.Timex;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The tokens of a sentence as entities are found in them: "All-Star" is one token there, but
 * "Chicago-based" stays three. Equals {@code NERCombinerAnnotator} with NER-specific tokenization.
 *
 * @param tokens copies of the sentence's tokens, some of them joined
 * @param places for each of the sentence's tokens the place among {@link #tokens} of what it went
 *     into
 */
record EntityTokens(List<CoreLabel> tokens, List<Integer> places) {

  private static final String HYPHEN = "-";

  /** What stands behind a hyphen without being part of a name. */
  private static final Set<String> APART =
      Set.of(
          "based",
          "area",
          "registered",
          "headquartered",
          "native",
          "born",
          "raised",
          "backed",
          "controlled",
          "owned",
          "resident",
          "trained",
          "educated");

  /**
   * Copies and joins.
   *
   * @param first the number that the first token has in the document
   */
  static EntityTokens of(List<CoreLabel> sentence, int first) {
    List<CoreLabel> tokens = new ArrayList<>(sentence.size());
    List<Integer> places = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      CoreLabel token = sentence.get(i);
      if (!tokens.isEmpty() && joins(tokens.get(tokens.size() - 1), i, sentence)) {
        NERCombinerAnnotator.mergeTokens(tokens.get(tokens.size() - 1), token);
      } else {
        tokens.add(copy(token, first + tokens.size()));
      }
      places.add(tokens.size() - 1);
    }
    return new EntityTokens(tokens, places);
  }

  private static CoreLabel copy(CoreLabel token, int number) {
    CoreLabel copy = new CoreLabel(token);
    copy.set(TokenBeginAnnotation.class, number);
    copy.set(TokenEndAnnotation.class, number + 1);
    return copy;
  }

  /** Whether the token at {@code place} is to be joined to what stands before it. */
  private static boolean joins(CoreLabel before, int place, List<CoreLabel> sentence) {
    if (!NERCombinerAnnotator.afterIsEmpty.apply(before)) {
      return false;
    }
    if (sentence.get(place).word().equals(HYPHEN)) {
      return place + 1 < sentence.size() && !APART.contains(sentence.get(place + 1).word());
    }
    return before.word().endsWith(HYPHEN) && !APART.contains(sentence.get(place).word());
  }

  /** Gives the sentence's own tokens the entity tags and times that were found. */
  void copyTo(List<CoreLabel> sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      CoreLabel found = tokens.get(places.get(i));
      if (found.ner() != null) {
        sentence.get(i).setNER(found.ner());
      }
      Timex time = found.get(TimexAnnotation.class);
      if (time != null) {
        sentence.get(i).set(TimexAnnotation.class, time);
      }
    }
  }
}
