package io.newstally.read;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.lexicon.TableException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Paragraphs that are no text: the rows of {@code words/notices.tsv}. */
final class Notices {

  static final String TABLE = "words/notices.tsv";

  /** A longer paragraph is text, whatever it begins with. */
  private static final int LONGEST = 400;

  private final List<Pattern> patterns = new ArrayList<>();

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
    if (paragraph.length() > LONGEST) {
      return false;
    }
    String plain = paragraph.replace('’', '\'').replace('\u00a0', ' ');
    return patterns.stream().anyMatch(pattern -> pattern.matcher(plain).matches());
  }
}
