package io.newstally.fact;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.model.Article;
import io.newstally.model.DateKind;
import io.newstally.model.DateMention;
import io.newstally.model.DependencyTree;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The days that an article counts from: its own, and the first of the conflict that it tells. */
final class Calendar {

  static final String TABLE = "words/conflicts.tsv";

  private final Words words;
  private final Article article;
  private @Nullable String conflictStart;
  private @Nullable String presentStart;

  /** The start of the last date told before this sentence. */
  private @Nullable String told;

  private final boolean diary;

  /**
   * @param diary true for a text that tells the events of its day in the present tense
   */
  Calendar(Words words, Article article, boolean diary) {
    this.words = words;
    this.article = article;
    this.diary = diary;
  }

  /** Words for conflicts and their beginning: {@code models/words/conflicts.tsv}. */
  record Words(Set<String> conflicts, Set<String> begins) {

    static Words of(Lexicon lexicon) {
      Set<String> conflicts = new HashSet<>();
      Set<String> begins = new HashSet<>();
      for (Row row : lexicon.rows(TABLE, "word", "role", "example", "expected")) {
        (row.need("role").equals("begin") ? begins : conflicts).add(row.need("word"));
      }
      return new Words(Set.copyOf(conflicts), Set.copyOf(begins));
    }
  }

  /** Takes note of the first day that a sentence tells of the conflict; the first told holds. */
  void enter(Passage passage) {
    Optional<String> conflict = startOf(passage).or(() -> yearsBack(passage));
    presentStart = conflict.or(() -> sinceThen(passage)).orElse(null);
    if (conflictStart == null) {
      conflictStart = conflict.orElse(null);
    }
    for (DateMention date : passage.dates()) {
      told = date.start().isEmpty() ? told : date.start();
    }
  }

  /** "The war in Gaza began when … on October 7": the first day of what the article is about. */
  private Optional<String> startOf(Passage passage) {
    for (int verb = 0; verb < passage.size(); verb++) {
      if (begins(passage, verb)) {
        int at = verb;
        List<DateMention> dates =
            passage.dates().stream().filter(d -> !d.start().isEmpty()).toList();
        return dates.stream()
            .filter(d -> d.tokens().first() > at)
            .findFirst()
            .or(() -> dates.stream().findFirst())
            .map(DateMention::start);
      }
    }
    return Optional.empty();
  }

  /** "the war began", "Turkey launched the offensive", "the war, which began". */
  private boolean begins(Passage passage, int verb) {
    if (!passage.token(verb).isVerb() || !words.begins().contains(passage.lemma(verb))) {
      return false;
    }
    DependencyTree tree = passage.tree();
    boolean ofClause =
        tree.isAny(verb, "acl:relcl") && words.conflicts().contains(passage.lemma(tree.head(verb)));
    return ofClause
        || tree.children(verb, "nsubj", "obj").stream()
            .anyMatch(c -> words.conflicts().contains(passage.lemma(c)));
  }

  /** "After seven years of war" in 2018: 2011. */
  private Optional<String> yearsBack(Passage passage) {
    LocalDate published = article.published();
    if (published == null || passage.dates().isEmpty()) {
      return Optional.empty();
    }
    return passage.dates().stream()
        .filter(d -> d.kind() == DateKind.DURATION && isOfConflict(passage, d))
        .flatMap(d -> years(d.value()).stream())
        .map(years -> String.valueOf(published.getYear() - years))
        .findFirst();
  }

  /** "A bomb exploded in May. Since then 12 people have died": May. */
  private Optional<String> sinceThen(Passage passage) {
    for (int i = 0; i < passage.size(); i++) {
      boolean then = passage.word(i).equals("since") && passage.word(i + 1).equals("then");
      boolean ever = passage.word(i).equals("ever") && passage.word(i + 1).equals("since");
      if (then || (ever && passage.hasTag(i + 2, ".", ",", ""))) {
        return Optional.ofNullable(told);
      }
    }
    return Optional.empty();
  }

  private boolean isOfConflict(Passage passage, DateMention duration) {
    int end = duration.tokens().end();
    boolean of = passage.word(end).equals("of");
    return of
        && (words.conflicts().contains(passage.lemma(end + 1))
            || words.conflicts().contains(passage.lemma(end + 2)));
  }

  private static Optional<Integer> years(String duration) {
    try {
      int years = Period.parse(duration).getYears();
      return years > 0 ? Optional.of(years) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The article's day, on which a lasting state still holds; empty without a date. */
  String today() {
    return Objects.toString(article.published(), "");
  }

  /**
   * The article's day for what the first sentences of a diary tell ("A bomb explodes in a market.
   * Police say 12 people died"); empty for other articles and sentences.
   */
  String diaryDay(int sentence) {
    return diary && sentence < Tense.LONGEST_ENTRY ? today() : "";
  }

  /**
   * From the start of the conflict, as this sentence or else an earlier one tells it, to the
   * article's date; empty without a date.
   */
  String runningInterval() {
    String start = presentStart == null ? conflictStart : presentStart;
    return since(start == null ? ".." : start);
  }

  /** "this year" in a total: from its first day to the article's; empty for other dates. */
  String soFar(DateMention date) {
    String today = today();
    boolean goesOn =
        date.start().length() == today.length()
            && date.start().compareTo(today) < 0
            && today.compareTo(date.endDate()) < 0;
    return goesOn ? since(date.start()) : "";
  }

  /** The interval with its start, where the article tells it further down. */
  String completed(String interval) {
    boolean open = interval.startsWith("../") && conflictStart != null;
    return open ? conflictStart + interval.substring(2) : interval;
  }

  /** From {@code start} to the article's date; empty without a date. */
  String since(String start) {
    return article.published() == null ? "" : start + "/" + article.published();
  }
}
