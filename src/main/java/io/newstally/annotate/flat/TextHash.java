package io.newstally.annotate.flat;

/**
 * The rolling hash of Karp and Rabin (1987): the text's UTF-16 units as digits of a number, modulo
 * 2⁶⁴. Two hashes join into the hash of the joined text, so that the name of a feature, such as
 * {@code Paris-NW|C}, is hashed from its parts without being built.
 *
 * @param value the number
 * @param power the base to the power of the text's length, by which a text to the left is shifted
 */
public record TextHash(long value, long power) {

  /** Of the empty text. */
  public static final TextHash EMPTY = new TextHash(0, 1);

  private static final long BASE = 0x5851f42d4c957f2dL;

  /** Of a text; equal texts have equal hashes on every machine and in every version. */
  public static TextHash of(CharSequence text) {
    long value = 0;
    long power = 1;
    for (int i = 0; i < text.length(); i++) {
      value = value * BASE + text.charAt(i) + 1;
      power *= BASE;
    }
    return new TextHash(value, power);
  }

  /** Of this text with another behind it. */
  public TextHash then(TextHash right) {
    return new TextHash(value * right.power + right.value, power * right.power);
  }

  /** Of this text with one more UTF-16 unit behind it. */
  public TextHash then(char unit) {
    return new TextHash(value * BASE + unit + 1, power * BASE);
  }
}
