package io.newstally.mention.number;

import io.newstally.Analysis;
import io.newstally.lexicon.Lexicon;
import io.newstally.model.Amount;
import io.newstally.model.Hedge;
import io.newstally.model.NumberMention;
import io.newstally.model.NumberTrace;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a text, written compactly: {@code count 14 "villager"}, {@code count 10..15 range
 * "soldier"}, {@code count 20 low=21 high= at_least "goat"}.
 */
final class NumberText {

  static final Lexicon LEXICON = new Lexicon(Path.of("models"));

  private static final NumberFinder FINDER = new NumberFinder(LEXICON);

  private NumberText() {}

  static List<NumberMention> find(String text) {
    return FINDER.find(Analysis.article(text, null), Analysis.of(text));
  }

  static List<NumberTrace> explain(String text) {
    return FINDER.explain(Analysis.article(text, null), Analysis.of(text));
  }

  static String write(List<NumberMention> numbers) {
    return numbers.stream().map(NumberText::write).collect(Collectors.joining("; "));
  }

  private static String write(NumberMention number) {
    return "%s %s \"%s\"".formatted(number.kind().label(), write(number.amount()), number.unit());
  }

  static String write(Amount amount) {
    if (amount.hedge() == Hedge.EXACT) {
      return amount.value() == null
          ? plain(amount.low()) + ".." + plain(amount.high())
          : plain(amount.value());
    }
    String hedge = amount.hedge().label();
    return amount.value() == null && amount.low() != null && amount.high() != null
        ? plain(amount.low()) + ".." + plain(amount.high()) + " " + hedge
        : "%s low=%s high=%s %s"
            .formatted(plain(amount.value()), plain(amount.low()), plain(amount.high()), hedge)
            .strip();
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
