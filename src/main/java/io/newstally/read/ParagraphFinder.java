package io.newstally.read;

import io.newstally.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the paragraphs of a text that are news. A line is a paragraph, except where the text is
 * wrapped at a fixed width: there the lines up to a blank one, or to one that ends early, are one.
 */
final class ParagraphFinder {

  private static final int NARROWEST = 50;
  private static final int WIDEST = 100;

  /** How much longer than the width that we see the true one may be. */
  private static final int SLACK = 10;

  /** A line break; badly exported JSON spells it with a backslash and an n. */
  private static final Pattern BREAK = Pattern.compile("(?:\\\\r)?\\\\n|\\R");

  private final Notices notices;

  ParagraphFinder(Notices notices) {
    this.notices = notices;
  }

  /**
   * A line without its leading and trailing blanks.
   *
   * @param text its words, empty for a blank line
   * @param spelled whether a spelled-out break ends it
   */
  private record Line(Span span, String text, boolean spelled) {}

  /** Spans of the paragraphs in order, without blanks at their ends; none for a blank text. */
  List<Span> find(String text) {
    return kept(text, joined(lines(text), Integer.MAX_VALUE));
  }

  /** The first of the paragraphs that {@link #find} gives, without a look at all others. */
  Optional<Span> first(String text) {
    List<Line> lines = lines(text);
    int most = 1;
    List<Span> joined = joined(lines, most);
    List<Span> kept = kept(text, joined);
    while (kept.isEmpty() && joined.size() == most) {
      most *= 2;
      joined = joined(lines, most);
      kept = kept(text, joined);
    }
    return kept.stream().findFirst();
  }

  /** Lines of news, wrapped ones joined: at most so many paragraphs from the first on. */
  private List<Span> joined(List<Line> lines, int most) {
    int width = width(lines);
    List<Span> paragraphs = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean news = !line.text().isEmpty() && !notices.contains(line.text());
      if (news && open && isWrapped(lines.get(i - 1), line, width)) {
        int last = paragraphs.size() - 1;
        paragraphs.set(last, paragraphs.get(last).union(line.span()));
      } else if (news && paragraphs.size() == most) {
        return paragraphs;
      } else if (news) {
        paragraphs.add(line.span());
      }
      open = news;
    }
    return paragraphs;
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    Matcher breaks = BREAK.matcher(text);
    int begin = 0;
    for (int at = 0; at < text.length(); at++) {
      if (mayBreak(text.charAt(at)) && breaks.region(at, text.length()).lookingAt()) {
        lines.add(line(text, begin, at, text.charAt(at) == '\\'));
        begin = breaks.end();
        at = begin - 1;
      }
    }
    lines.add(line(text, begin, text.length(), false));
    return lines;
  }

  /**
   * True for the first character of all that {@link #BREAK} matches; to ask it everywhere is slow.
   */
  private static boolean mayBreak(int c) {
    return c == '\\' || (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean mayBreak(String paragraph) {
    for (int i = 0; i < paragraph.length(); i++) {
      if (mayBreak(paragraph.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static Line line(String text, int from, int to, boolean spelled) {
    int begin = from;
    int end = to;
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Line(new Span(begin, end), text.substring(begin, end), spelled);
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  /**
   * The width at which the text is wrapped: its longest line of 50 to 100 units behind which a line
   * goes on in lower case; 0 when there is none.
   */
  private static int width(List<Line> lines) {
    int width = 0;
    for (int i = 1; i < lines.size(); i++) {
      String next = lines.get(i).text();
      int length = lines.get(i - 1).text().length();
      boolean goesOn = !next.isEmpty() && Character.isLowerCase(next.charAt(0));
      if (goesOn && length >= NARROWEST && length <= WIDEST) {
        width = Math.max(width, length);
      }
    }
    return width;
  }

  /** A wrapped line is one onto which the next line's first word would not have fitted. */
  private static boolean isWrapped(Line line, Line next, int width) {
    int length = line.text().length();
    int space = next.text().indexOf(' ');
    int word = space < 0 ? next.text().length() : space;
    return length >= NARROWEST
        && length <= width + SLACK
        && length + 1 + word > width
        && !line.spelled();
  }

  /** Leaves out wrapped notices, and a paragraph that repeats the one before it; parts the rest. */
  private List<Span> kept(String text, List<Span> paragraphs) {
    List<Span> kept = new ArrayList<>();
    String last = "";
    for (Span paragraph : paragraphs) {
      String words = paragraph.of(text);
      if (!words.equals(last) && !isWrappedNotice(words)) {
        kept.addAll(GluedSentences.part(text, paragraph));
      }
      last = words;
    }
    return List.copyOf(kept);
  }

  private boolean isWrappedNotice(String paragraph) {
    return paragraph.length() <= Notices.LONGEST
        && mayBreak(paragraph)
        && BREAK.matcher(paragraph).find()
        && notices.contains(BREAK.matcher(paragraph).replaceAll(" "));
  }
}
