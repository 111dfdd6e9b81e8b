package io.newstally.fact;

import static java.util.stream.Collectors.toSet;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.lexicon.TableException;
import io.newstally.model.FactType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

  /** Words that stand for each other in wordings: {@code {body}} for any part of the body. */
  static final String CLASSES = "facts/trigger-classes.tsv";

  /**
   * One way to say it.
   *
   * @param lemmas in order; {@code …} stands for up to ten other tokens
   * @param leading position of the lemma that governs the people: the starred one, else the first
   * @param context lemmas of which the sentence must hold one; none where it says enough by itself
   */
  record Wording(List<String> lemmas, int leading, Set<String> context) {

    private static Stream<Wording> of(String words, Map<String, Set<String>> classes) {
      String[] parts = words.strip().split(" & ", 2);
      Set<String> context = parts.length == 1 ? Set.of() : members(parts[1], classes);
      return spelledOut(List.of(parts[0].split(" +")), classes).map(l -> of(l, context));
    }

    private static Wording of(List<String> lemmas, Set<String> context) {
      int leading = 0;
      for (int i = 0; i < lemmas.size(); i++) {
        if (lemmas.get(i).startsWith("*")) {
          leading = i;
        }
      }
      return new Wording(lemmas.stream().map(l -> l.replace("*", "")).toList(), leading, context);
    }

    /** Each wording that arises when a class such as {@code {body}} is read as one of its words. */
    private static Stream<List<String>> spelledOut(
        List<String> words, Map<String, Set<String>> classes) {
      Stream<List<String>> all = Stream.of(List.of());
      for (String word : words) {
        Set<String> choices = members(word, classes);
        all = all.flatMap(before -> choices.stream().map(choice -> joined(before, choice)));
      }
      return all;
    }

    private static List<String> joined(List<String> before, String words) {
      return Stream.concat(before.stream(), Stream.of(words.split(" "))).toList();
    }

    /** The words of {@code {class}}, each with the star of {@code *{class}}, or the word itself. */
    private static Set<String> members(String word, Map<String, Set<String>> classes) {
      if (word.startsWith("*{")) {
        return members(word.substring(1), classes).stream().map(w -> "*" + w).collect(toSet());
      }
      if (!word.startsWith("{")) {
        return Set.of(word);
      }
      Set<String> members = classes.get(word.substring(1, word.length() - 1));
      if (members == null) {
        throw new TableException(TABLE + ": no class " + word + " in " + CLASSES);
      }
      return members;
    }
  }

  static List<TriggerRule> all(Lexicon lexicon) {
    Map<String, Set<String>> classes = new TreeMap<>();
    for (Row row : lexicon.rows(CLASSES, "word", "class", "example", "expected")) {
      classes.computeIfAbsent(row.need("class"), k -> new TreeSet<>()).add(row.need("word"));
    }
    return lexicon
        .rows(TABLE, "id", "type", "frame", "pos", "words", "kind", "example", "expected")
        .stream()
        .map(row -> of(row, classes))
        .toList();
  }

  private static TriggerRule of(Row row, Map<String, Set<String>> classes) {
    return new TriggerRule(
        row.need("id"),
        row.constant("type", FactType.class),
        row.constant("frame", Frame.class),
        row.get("pos"),
        Stream.of(row.need("words").split("\\|")).flatMap(w -> Wording.of(w, classes)).toList(),
        row.get("kind").isEmpty() ? Kind.PLAIN : row.constant("kind", Kind.class));
  }
}
