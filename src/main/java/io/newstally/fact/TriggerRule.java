package io.newstally.fact;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.model.FactType;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of {@code models/facts/triggers.tsv}: words that tell that something happened to people.
 *
 * @param id name of the rule in facts and explanations
 * @param pos first letter of the tag that the leading word must have: V, N, J, or empty for any
 * @param wordings alternatives
 */
record TriggerRule(
    String id, FactType type, Frame frame, String pos, List<Wording> wordings, Kind kind) {

  /** What is special about a rule. */
  enum Kind {
    /** Nothing. */
    PLAIN,
    /**
     * A reduced clause with it describes people rather than telling what happened: "Palestinians
     * detained in Israeli prisons".
     */
    STATE,
    /** It tells of people in the passive only: "is being held", not "held a meeting". */
    PASSIVE,
    /** It leaves open whether the people died of it: "shot". */
    OPEN,
    /** It tells of people only where a known word for people says so: "blew up two bridges". */
    KNOWN,
    /** Whom it tells of are some of those counted elsewhere: "the dead include two nurses". */
    PART,
    /** The wording tells nothing of people, though a shorter one would: "captured on film". */
    NOTHING
  }

  static final String TABLE = "facts/triggers.tsv";

  /**
   * One way to say it.
   *
   * @param lemmas in order; {@code …} stands for up to eight other tokens
   * @param leading position of the lemma that governs the people: the starred one, else the first
   */
  record Wording(List<String> lemmas, int leading) {

    static Wording of(String words) {
      List<String> lemmas = List.of(words.strip().split(" +"));
      int leading = 0;
      for (int i = 0; i < lemmas.size(); i++) {
        if (lemmas.get(i).startsWith("*")) {
          leading = i;
        }
      }
      return new Wording(lemmas.stream().map(l -> l.replace("*", "")).toList(), leading);
    }
  }

  static List<TriggerRule> all(Lexicon lexicon) {
    return lexicon
        .rows(TABLE, "id", "type", "frame", "pos", "words", "kind", "example", "expected")
        .stream()
        .map(TriggerRule::of)
        .toList();
  }

  private static TriggerRule of(Row row) {
    return new TriggerRule(
        row.need("id"),
        row.constant("type", FactType.class),
        row.constant("frame", Frame.class),
        row.get("pos"),
        Stream.of(row.need("words").split("\\|")).map(Wording::of).toList(),
        row.get("kind").isEmpty() ? Kind.PLAIN : row.constant("kind", Kind.class));
  }
}
