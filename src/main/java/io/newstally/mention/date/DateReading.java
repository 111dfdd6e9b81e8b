package io.newstally.mention.date;

import io.newstally.model.Article;
import io.newstally.model.DateMention;
import io.newstally.model.Span;
import io.newstally.model.TokenRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A phrase and what it means, with the words around it that took part.
 *
 * @param first position of the first token
 * @param end position behind the last token
 * @param future true when its clause speaks of what is to come
 */
record DateReading(Phrase phrase, int first, int end, DateValue value, boolean future) {

  static DateReading of(Phrase phrase, DateValue value, boolean future) {
    return new DateReading(phrase, phrase.first(), phrase.end(), value, future);
  }

  /** The same from {@code newFirst} to {@code newEnd} with another meaning. */
  DateReading widened(int newFirst, int newEnd, DateValue newValue) {
    return new DateReading(phrase, newFirst, newEnd, newValue, future);
  }

  DateMention mention(Article article) {
    Span span = phrase.sentence().span(first, end);
    return new DateMention(
        new TokenRange(phrase.sentence().index(), first, end),
        span,
        span.of(article.text()),
        value.kind(),
        value.value(),
        iso(value.start()),
        iso(value.end()));
  }

  private static String iso(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
