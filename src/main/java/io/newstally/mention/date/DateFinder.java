package io.newstally.mention.date;

import io.newstally.lexicon.Lexicon;
import io.newstally.model.AnnotatedText;
import io.newstally.model.Article;
import io.newstally.model.DateMention;
import io.newstally.model.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the dates, times and spans of time of an article. Immutable; safe for many threads. */
public final class DateFinder {

  private final DateWords words;
  private final PhraseFinder phrases;
  private final DateResolver resolver;
  private final DateTense tense;
  private final SpanJoiner joiner;

  /**
   * A finder with the words of {@code words/dates.tsv}.
   *
   * @throws io.newstally.lexicon.TableException when the table is missing or wrong
   */
  public DateFinder(Lexicon lexicon) {
    this.words = new DateWords(lexicon);
    this.phrases = new PhraseFinder(words);
    this.resolver = new DateResolver(words);
    this.tense = new DateTense(words);
    this.joiner = new SpanJoiner(words, resolver);
  }

  /**
   * The dates in order of the text, none overlapping another, counted from {@code
   * article.published()}. Without a date of publication, only full dates have a start and an end.
   */
  public List<DateMention> find(Article article, AnnotatedText analysis) {
    List<DateMention> found = new ArrayList<>();
    LocalDate told = null;
    int toldIn = 0;
    for (Sentence sentence : analysis.sentences()) {
      boolean near = sentence.index() - toldIn <= 1;
      List<DateReading> readings = read(sentence, article.published(), near ? told : null);
      for (DateReading reading : joiner.join(readings, article.published())) {
        found.add(reading.mention(article));
        if (reading.value().isDay()) {
          told = reading.value().start();
          toldIn = sentence.index();
        }
      }
    }
    return List.copyOf(found);
  }

  private List<DateReading> read(
      Sentence sentence, @Nullable LocalDate published, @Nullable LocalDate toldBefore) {
    List<Phrase> all = phrases.find(sentence);
    List<DateReading> readings = new ArrayList<>();
    LocalDate told = toldBefore;
    for (int i = 0; i < all.size(); i++) {
      Phrase phrase = all.get(i);
      Direction direction = direction(phrase);
      Optional<LocalDate> year =
          i + 1 < all.size() ? yearFrom(phrase, all.get(i + 1)) : Optional.empty();
      Setting setting = new Setting(published, direction, told);
      Optional<DateValue> value =
          resolver.resolve(phrase, year.map(setting::before).orElse(setting));
      value.ifPresent(v -> readings.add(DateReading.of(phrase, v, direction == Direction.FUTURE)));
      told = value.filter(DateValue::isDay).map(DateValue::start).orElse(told);
    }
    return readings;
  }

  private Direction direction(Phrase phrase) {
    Direction direction = tense.of(phrase.sentence(), phrase.first());
    boolean ahead = direction == Direction.PRESENT && words.is(DateRole.UNTIL, phrase.before(1));
    return ahead ? Direction.FUTURE : direction;
  }

  /** In "April and May 2014" the year of the second date is that of the first one, too. */
  private Optional<LocalDate> yearFrom(Phrase phrase, Phrase next) {
    boolean joined =
        CalendarPattern.isRecurring(phrase.value())
            && phrase.gap(next).size() == 1
            && (words.is(DateRole.TO, phrase.after(1)) || words.is(DateRole.AND, phrase.after(1)));
    return joined ? CalendarPattern.fixed(next.value()).map(DateValue::start) : Optional.empty();
  }
}
