package io.newstally.mention.number;

import java.util.regex.Pattern;

/** Knows the numbers that mark something: items of a list, notes, telephones. */
final class Marks {

  private static final Pattern LETTERED =
      Pattern.compile("(?=.*[A-Z])(?=.*-)[-0-9A-Z]{6,}|-[A-Z]{4}");
  private static final Pattern SPELT = Pattern.compile("[A-Z]{4,}");
  private static final Pattern TELEPHONE = Pattern.compile("-\\d+-\\w+|-\\d*[A-Z].*");

  private Marks() {}

  /** True when no quantity may begin at {@code position}. */
  static boolean isOne(SentenceWords words, int position) {
    return isListMark(words, position)
        || isReferenceMark(words, position)
        || isTelephone(words, position);
  }

  private static boolean isListMark(SentenceWords words, int position) {
    String next = words.word(position + 1);
    return position == 0 && (next.equals(".") || next.equals(")"));
  }

  /** The "[12]" and "[note 12]" of a note, the "[3]:12" of its page, and "#12". */
  private static boolean isReferenceMark(SentenceWords words, int position) {
    boolean bracketed =
        words.word(position + 1).equals("]")
            && (words.word(position - 1).equals("[") || words.word(position - 2).equals("["));
    boolean page = words.word(position - 1).equals(":") && words.word(position - 2).equals("]");
    return bracketed || page || words.word(position - 1).equals("#");
  }

  /**
   * "800-222-TIPS", whose hyphens the tokenizer leaves in the second token; "(800) 222-TIPS", and
   * the "(8477)" that TIPS stands for.
   */
  private static boolean isTelephone(SentenceWords words, int position) {
    boolean bracketed =
        words.word(position - 1).equals("(") && words.word(position + 1).equals(")");
    boolean hyphens =
        words.joinedToNext(position) && TELEPHONE.matcher(words.raw(position + 1)).matches();
    boolean lettered =
        bracketed && (isLettered(words, position - 2) || isLettered(words, position + 2));
    return lettered || hyphens || spells(words, position);
  }

  /** True for a token of a number such as "LAPD-24-7" or the "TIPS" behind "874-". */
  private static boolean isLettered(SentenceWords words, int position) {
    String token = words.raw(position);
    return (token.contains("-") && LETTERED.matcher(token).matches())
        || spells(words, position)
        || spells(words, position - 2);
  }

  /** "874-TIPS" behind "(916)". */
  private static boolean spells(SentenceWords words, int position) {
    return words.word(position - 1).equals(")")
        && words.isHyphen(position + 1)
        && words.joinedToNext(position)
        && SPELT.matcher(words.raw(position + 2)).matches();
  }
}
