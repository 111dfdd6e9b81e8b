package io.newstally.mention.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a date counts from.
 *
 * @param published the article's date, null when unknown
 * @param direction where the clause looks
 * @param told the day that the text named last, null when it is too far off or none
 */
record Setting(@Nullable LocalDate published, Direction direction, @Nullable LocalDate told) {

  /** A setting whose dates lie before {@code day} or on it. */
  Setting before(LocalDate day) {
    return new Setting(day, Direction.PAST, told);
  }
}
