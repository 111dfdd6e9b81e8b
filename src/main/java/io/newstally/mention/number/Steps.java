package io.newstally.mention.number;

import io.newstally.mention.number.HedgeFinder.Hedging;
import io.newstally.mention.number.Quantity.Shape;
import io.newstally.model.Amount;
import io.newstally.model.Article;
import io.newstally.model.Hedge;
import io.newstally.model.NumberKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in words how a reading came to its value, bounds and unit. */
final class Steps {

  private Steps() {}

  static List<String> of(NumberReading reading, Article article) {
    List<String> steps = new ArrayList<>();
    steps.add(number(reading, article));
    hedge(reading, article, steps);
    steps.add(bounds(reading.amount()));
    steps.add(unit(reading, article));
    return steps;
  }

  private static String number(NumberReading reading, Article article) {
    Quantity written = reading.written();
    String words = text(reading, article, written.first(), written.numberEnd());
    String low = plain(written.low());
    String value =
        written.low().compareTo(written.high()) == 0 ? low : low + " to " + plain(written.high());
    Shape shape = written.shape();
    return "'%s' says %s (%s)".formatted(words, value, shape.name().toLowerCase(Locale.ROOT));
  }

  private static void hedge(NumberReading reading, Article article, List<String> steps) {
    Hedging hedging = reading.hedged().hedging();
    String before = text(reading, article, reading.first(), reading.written().first());
    String behind = text(reading, article, reading.written().numberEnd(), reading.end());
    String words = (before + " … " + behind).replaceFirst("^ … | … $", "");
    if (!words.isEmpty()) {
      String outside = hedging.inclusive() ? "" : ", the number itself left out";
      steps.add("'%s' says %s%s".formatted(words, hedging.hedge().label(), outside));
    }
  }

  private static String bounds(Amount amount) {
    boolean exact = amount.hedge() == Hedge.EXACT;
    return exact
        ? "so exactly " + plain(amount.value())
        : "so value %s, low %s, high %s"
            .formatted(plain(amount.value()), plain(amount.low()), plain(amount.high()));
  }

  private static String unit(NumberReading reading, Article article) {
    Quantity complete = reading.complete();
    Unit unit = complete.unit();
    if (unit.name().isEmpty()) {
      return "no unit (%s)".formatted(unit.kind().label());
    }
    String from =
        reading.borrowed()
            ? "another number"
            : "'" + text(reading, article, complete.first(), complete.end()) + "'";
    String verb = unit.kind() == NumberKind.COUNT ? "counts" : "unit";
    return "%s '%s' (%s) from %s".formatted(verb, unit.name(), unit.kind().label(), from);
  }

  private static String text(NumberReading reading, Article article, int first, int end) {
    return first < end ? reading.words().sentence().span(first, end).of(article.text()) : "";
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "open" : number.stripTrailingZeros().toPlainString();
  }
}
