package io.newstally.write;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running or changing a text cell of a CSV file.
 *
 * <p>An apostrophe goes before the text. Unlike {@code ="…"} it survives every CSV reader, can be
 * taken off again without loss, and is the cure that OWASP names against CSV injection. Protected
 * are texts that begin like a formula and are no number; that read as a date, a time, a fraction or
 * a power of ten; and digits of which a spreadsheet drops some: leading zeros and all behind the
 * fifteenth. Full ISO days stay as they are, since a spreadsheet reads them rightly.
 */
final class SpreadsheetText {

  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";
  private static final int LONGEST_CHANGED_TEXT = 30;
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d+)?");
  private static final Pattern DIGITS_LOST = Pattern.compile("0\\d+|\\d{16,}");
  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern DATE =
      Pattern.compile("\\d{1,4}\\s*[-/]\\s*\\d{1,4}(\\s*[-/]\\s*\\d{1,4})?|\\d+\\.\\d+\\.\\d+");
  private static final Pattern DATE_IN_WORDS =
      Pattern.compile(
          "(?=.*\\d)(\\d{1,4}[ /-]*)?"
              + "(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?"
              + "|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\\.?"
              + "([ /-]*\\d{1,4})?(,? *[/-]? *\\d{2,4})?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TIME =
      Pattern.compile(
          "\\d{1,4}(:\\d{1,2}){1,2}(\\.\\d+)?( ?[ap]m?)?|\\d{1,2} [ap]m?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern POWER_OF_TEN = Pattern.compile("\\d+(\\.\\d*)?[eE][+-]?\\d+");

  private SpreadsheetText() {}

  /** The cell as a spreadsheet leaves it alone. */
  static String protect(String cell) {
    return isEndangered(cell) ? "'" + cell : cell;
  }

  /** What {@link #protect} was given. */
  static String unprotect(String cell) {
    return cell.startsWith("'") && isEndangered(cell) ? cell.substring(1) : cell;
  }

  /** A text that already begins with apostrophes counts as what follows, so that no two merge. */
  private static boolean isEndangered(String cell) {
    int at = 0;
    while (at < cell.length() && cell.charAt(at) == '\'') {
      at++;
    }
    String text = cell.substring(at);
    String trimmed = text.strip();
    return startsFormula(text)
        || startsFormula(trimmed)
        || DIGITS_LOST.matcher(trimmed).matches()
        || (trimmed.length() <= LONGEST_CHANGED_TEXT && readsAsOther(trimmed));
  }

  private static boolean startsFormula(String text) {
    return !text.isEmpty()
        && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
        && !NUMBER.matcher(text).matches();
  }

  private static boolean readsAsOther(String text) {
    return !ISO_DAY.matcher(text).matches()
        && (DATE.matcher(text).matches()
            || DATE_IN_WORDS.matcher(text).matches()
            || TIME.matcher(text).matches()
            || POWER_OF_TEN.matcher(text).matches());
  }
}
