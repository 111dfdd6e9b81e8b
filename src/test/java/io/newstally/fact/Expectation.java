package io.newstally.fact;

import io.newstally.model.Amount;
import io.newstally.model.Fact;
import io.newstally.model.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a wording must yield, written as {@code type count who (detail, …); …}.
 *
 * <p>Marks before a count: {@code ~} about, {@code <} nearly, {@code >=} at least, {@code >} more
 * than, {@code <=} at most; {@code 10..15} are bounds without a figure. A status other than
 * reported always stands among the details. Who, and the details {@code incident}, {@code total},
 * {@code part}, {@code implied}, {@code by …}, {@code at …} (a place), {@code when …} and {@code
 * says …} (a source), are compared where they stand.
 */
record Expectation(List<String> claims) {

  /** A comma before the next detail; others belong to the words of a place. */
  private static final Pattern DETAIL =
      Pattern.compile(
          ", (?=(?:incident|total|part|implied|explicit|claimed|denied|planned|hypothetical)\\b"
              + "|(?:by|at|when|says) )");

  static Expectation of(@Nullable String cell) {
    return new Expectation(
        cell == null || cell.isBlank()
            ? List.of()
            : Arrays.stream(cell.split(";", -1)).map(String::strip).toList());
  }

  /** The expectation as it is written. */
  String text() {
    return String.join("; ", claims);
  }

  /**
   * The facts, written with what this expectation names: equal to {@link #text} if they meet it.
   */
  String write(List<Fact> facts) {
    boolean paired = facts.size() == claims.size();
    List<String> written = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      written.add(write(facts.get(i), paired ? claims.get(i) : "any any who"));
    }
    return String.join("; ", written);
  }

  private static String write(Fact fact, String claim) {
    int bracket = claim.indexOf(" (");
    String head = bracket < 0 ? claim : claim.substring(0, bracket);
    StringBuilder written = new StringBuilder(fact.type().label());
    written.append(' ').append(count(fact.amount()));
    if (head.chars().filter(c -> c == ' ').count() > 1) {
      written.append(' ').append(fact.circumstances().who());
    }
    List<String> details = new ArrayList<>();
    if (bracket >= 0) {
      for (String detail : DETAIL.split(claim.substring(bracket + 2, claim.length() - 1), -1)) {
        if (!isStatus(detail)) {
          details.add(detail(fact, detail));
        }
      }
    }
    if (fact.status() != Status.REPORTED) {
      details.add(0, fact.status().label());
    }
    return details.isEmpty()
        ? written.toString()
        : written + details.stream().collect(Collectors.joining(", ", " (", ")"));
  }

  private static boolean isStatus(String detail) {
    return Arrays.stream(Status.values()).anyMatch(s -> s.label().equals(detail));
  }

  private static String detail(Fact fact, String expected) {
    return switch (expected.toLowerCase(Locale.ROOT).split(" ", -1)[0]) {
      case "incident", "total", "part" -> fact.scope().label();
      case "implied" -> fact.explicit() ? "explicit" : "implied";
      case "explicit" -> fact.explicit() ? "explicit" : "implied";
      case "by" -> "by " + fact.circumstances().by();
      case "at" -> "at " + fact.circumstances().where();
      case "when" -> "when " + fact.circumstances().when();
      case "says" -> "says " + fact.source();
      default -> throw new IllegalArgumentException("no detail: " + expected);
    };
  }

  /** The count with its mark, such as {@code ~12}. */
  static String count(Amount amount) {
    String value = plain(amount.value());
    return switch (amount.hedge()) {
      case EXACT -> value;
      case APPROX -> "~" + value;
      case NEARLY -> "<" + value;
      case AT_MOST -> "<=" + value;
      case AT_LEAST -> (value.equals(plain(amount.low())) ? ">=" : ">") + value;
      case RANGE, VAGUE ->
          amount.value() == null ? plain(amount.low()) + ".." + plain(amount.high()) : value;
    };
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
