package io.newstally.read;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.lexicon.TableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Paragraphs that are no text: the rows of {@code words/notices.tsv}. */
final class Notices {

  static final String TABLE = "words/notices.tsv";

  /** A longer paragraph is text, whatever it begins with. */
  static final int LONGEST = 400;

  /**
   * How much of a paragraph chooses the rows, where it is ASCII: news begins in few thousand ways.
   */
  private static final int OPENING = 3;

  private static final int ASCII = 128;

  private final List<Notice> notices = new ArrayList<>();
  private final Map<String, List<Notice>> noticesByOpening = new ConcurrentHashMap<>();

  /**
   * A row.
   *
   * @param words lower case, in all that the pattern matches; empty where its opening tells enough
   */
  private record Notice(Pattern pattern, String words) {

    boolean is(String paragraph, String lower) {
      return lower.contains(words) && pattern.matcher(paragraph).matches();
    }

    /** False when nothing that begins with {@code opening} matches. */
    boolean mayBegin(String opening) {
      Matcher whole = pattern.matcher(opening);
      return whole.matches() || whole.hitEnd();
    }
  }

  Notices(Lexicon lexicon) {
    for (Row row : lexicon.rows(TABLE, "pattern", "kind", "holds", "example")) {
      notices.add(new Notice(pattern(row), row.get("holds")));
    }
  }

  private static Pattern pattern(Row row) {
    try {
      return Pattern.compile(row.need("pattern"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    } catch (PatternSyntaxException e) {
      throw new TableException(
          row.place() + ": the pattern is no regular expression: " + e.getDescription(), e);
    }
  }

  /** True when the whole of {@code paragraph} is a notice. */
  boolean contains(String paragraph) {
    if (paragraph.isEmpty() || paragraph.length() > LONGEST) {
      return false;
    }
    String plain = paragraph.replace('’', '\'').replace('\u00a0', ' ');
    List<Notice> possible = possible(plain.substring(0, Math.min(plain.length(), OPENING)));
    if (possible.isEmpty()) {
      return false;
    }
    String lower = plain.toLowerCase(Locale.ROOT);
    return possible.stream().anyMatch(notice -> notice.is(plain, lower));
  }

  private List<Notice> possible(String opening) {
    for (int i = 0; i < opening.length(); i++) {
      if (opening.charAt(i) >= ASCII) {
        return notices;
      }
    }
    return noticesByOpening.computeIfAbsent(opening, this::beginningWith);
  }

  private List<Notice> beginningWith(String opening) {
    return notices.stream().filter(notice -> notice.mayBegin(opening)).toList();
  }
}
