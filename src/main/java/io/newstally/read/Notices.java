package io.newstally.read;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.lexicon.TableException;
import java.util.ArrayList;
import java.util.List;
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
   * How much of a paragraph chooses the patterns, where it is ASCII: news begins in few thousand
   * ways.
   */
  private static final int OPENING = 3;

  private static final int ASCII = 128;

  private final List<Pattern> patterns = new ArrayList<>();
  private final Map<String, List<Pattern>> patternsByOpening = new ConcurrentHashMap<>();

  Notices(Lexicon lexicon) {
    for (Row row : lexicon.rows(TABLE, "pattern", "kind", "example")) {
      patterns.add(pattern(row));
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
    String opening = plain.substring(0, Math.min(plain.length(), OPENING));
    List<Pattern> possible =
        opening.chars().allMatch(c -> c < ASCII)
            ? patternsByOpening.computeIfAbsent(opening, this::beginningWith)
            : patterns;
    return possible.stream().anyMatch(pattern -> pattern.matcher(plain).matches());
  }

  /** Those that can match what begins with {@code opening}, or that would need more to tell. */
  private List<Pattern> beginningWith(String opening) {
    return patterns.stream()
        .filter(
            pattern -> {
              Matcher whole = pattern.matcher(opening);
              return whole.matches() || whole.hitEnd();
            })
        .toList();
  }
}
