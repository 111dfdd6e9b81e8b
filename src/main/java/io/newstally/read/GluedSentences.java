package io.newstally.read;

import io.newstally.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts a paragraph where the blank between two sentences was lost, as where a page's lines were
 * joined: "outside the church.The teenager". A full stop within an address ("news.example.Com") or
 * behind an abbreviation with a capital ("Gen.Haidar") parts nothing.
 */
final class GluedSentences {

  /**
   * A word in small letters, its full stop, and what closes with it; behind it a sentence opens.
   */
  private static final Pattern SEAM =
      Pattern.compile("(?<![^\\s(“‘])\\p{Ll}{3,}[.!?][”’)]{0,2}(?=[“‘(]?(?:\\p{Lu}\\p{Ll}+|A)\\s)");

  private GluedSentences() {}

  /** The stretches of {@code paragraph} in order, all of it together; mostly one. */
  static List<Span> part(String text, Span paragraph) {
    if (!mayBeGlued(text, paragraph)) {
      return List.of(paragraph);
    }
    List<Span> parts = new ArrayList<>();
    int begin = paragraph.begin();
    Matcher seam = SEAM.matcher(text).region(paragraph.begin(), paragraph.end());
    while (seam.find()) {
      parts.add(new Span(begin, seam.end()));
      begin = seam.end();
    }
    parts.add(new Span(begin, paragraph.end()));
    return parts;
  }

  /** A stop with a capital, a bracket or a quotation mark right behind it; most text has none. */
  private static boolean mayBeGlued(String text, Span paragraph) {
    for (int i = paragraph.begin(); i + 1 < paragraph.end(); i++) {
      char stop = text.charAt(i);
      char next = text.charAt(i + 1);
      if ((stop == '.' || stop == '!' || stop == '?')
          && (Character.isUpperCase(next) || "”’“‘()".indexOf(next) >= 0)) {
        return true;
      }
    }
    return false;
  }
}
