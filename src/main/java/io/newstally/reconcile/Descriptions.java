package io.newstally.reconcile;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.model.Evidence;
import io.newstally.model.Fact;
import io.newstally.model.FactType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what the words around a claim say of its one person, and what became of him or her. */
final class Descriptions {

  /** Furthest from the claim's words that an age may stand. */
  private static final int REACH = 24;

  private static final int MONTHS_A_YEAR = 12;

  /** "24-year-old", "14 month old". */
  private static final Pattern OLD =
      Pattern.compile("(\\d{1,3})[- –](year|month|week|day)s?[- –]old", Pattern.CASE_INSENSITIVE);

  /** "Ann Lee, 24," and "Ann Lee (24)". */
  private static final Pattern BEHIND =
      Pattern.compile(
          "^(?:, (?:age )?| \\()(\\d{1,3})(?=[,;.:)]|\\s|$)(?! \\p{L}*[- ]?(?:year|month))");

  private final People people;
  private final Cues cues;
  private final Set<String> nouns = new HashSet<>();
  private final Set<String> openRules = new HashSet<>();

  Descriptions(Lexicon lexicon, People people, Cues cues) {
    this.people = people;
    this.cues = cues;
    for (Row row : lexicon.rows("words/people.tsv", "word", "kind", "example")) {
      nouns.add(row.need("word"));
    }
    String[] columns = {"id", "type", "frame", "pos", "words", "kind", "example", "expected"};
    for (Row row : lexicon.rows("facts/triggers.tsv", columns)) {
      if (row.get("kind").equals("open")) {
        openRules.add(row.need("id"));
      }
    }
  }

  /** What became of the people of a claim that they were killed or injured. */
  Outcome outcome(Fact fact) {
    if (fact.type() == FactType.KILLED) {
      return Outcome.DEAD;
    }
    boolean open = openRules.contains(fact.evidence().rule()) && !cues.isAlive(fact);
    return open ? Outcome.OPEN : Outcome.HURT;
  }

  /** The person of a claim. */
  Description of(Fact fact) {
    String who = fact.circumstances().who();
    return new Description(names(who), people.kindsOf(who), age(fact.evidence()));
  }

  /** The words of a person's name; none where a noun for people stands last: "Boston officer". */
  private Set<String> names(String who) {
    List<String> words = people.core(who);
    if (words.isEmpty() || isNoun(words.get(words.size() - 1))) {
      return Set.of();
    }
    Set<String> names = new TreeSet<>();
    for (String word : words) {
      if (Character.isUpperCase(word.codePointAt(0)) && word.length() > 2 && !isNoun(word)) {
        names.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  private boolean isNoun(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return nouns.contains(lower) || people.isKind(lower);
  }

  private static @Nullable Integer age(Evidence evidence) {
    String text = evidence.text();
    int begin = text.indexOf(evidence.words());
    if (begin < 0) {
      return null;
    }
    int end = begin + evidence.words().length();
    Matcher behind = BEHIND.matcher(text.substring(end, Math.min(text.length(), end + REACH)));
    if (behind.find()) {
      return Integer.valueOf(behind.group(1));
    }
    int from = Math.max(0, begin - REACH);
    Matcher old = OLD.matcher(text.substring(from, end));
    Integer age = null;
    while (old.find()) {
      boolean touches = from + old.end() + 1 >= begin;
      age = touches ? years(old) : age;
    }
    return age;
  }

  private static Integer years(Matcher old) {
    int n = Integer.parseInt(old.group(1));
    return switch (old.group(2).toLowerCase(Locale.ROOT)) {
      case "year" -> n;
      case "month" -> n / MONTHS_A_YEAR;
      default -> 0;
    };
  }
}
