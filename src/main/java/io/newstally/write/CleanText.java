package io.newstally.write;

/** Takes out of a text what is no character of an exchange format. */
final class CleanText {

  private static final char REPLACEMENT = '\uFFFD';

  private CleanText() {}

  /**
   * The text with U+FFFD for each lone surrogate (no UTF-8 can hold it) and each control character
   * except tab and line breaks (spreadsheets and many CSV readers stop at NUL).
   */
  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isForeign(text, i)) {
        return replaced(text);
      }
    }
    return text;
  }

  private static String replaced(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      clean.append(isForeign(text, i) ? REPLACEMENT : text.charAt(i));
    }
    return clean.toString();
  }

  private static boolean isForeign(String text, int at) {
    char c = text.charAt(at);
    if (c < ' ') {
      return c != '\t' && c != '\n' && c != '\r';
    }
    if (!Character.isSurrogate(c)) {
      return false;
    }
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
