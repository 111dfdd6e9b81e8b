package io.newstally.mention.entity;

import io.newstally.model.EntityMention;
import io.newstally.model.EntityType;
import io.newstally.model.Sentence;
import io.newstally.model.Span;
import io.newstally.model.TokenRange;
import java.util.regex.Pattern;

/**
 * A name where it stands in the text.
 *
 * @param first position of the first token
 * @param end position behind the last token
 * @param text its words with single blanks
 * @param canonical canonical name, as far as it is known yet
 * @param country ISO 3166-1 alpha-2 code, empty for none
 */
record Name(
    Sentence sentence,
    int first,
    int end,
    String text,
    EntityType type,
    String canonical,
    String country) {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  static Name of(Sentence sentence, int first, int end, EntityType type, String articleText) {
    String text = text(sentence, first, end, articleText);
    return new Name(sentence, first, end, text, type, text, "");
  }

  /** The words from {@code first} up to {@code end} with single blanks. */
  static String text(Sentence sentence, int first, int end, String articleText) {
    String written = sentence.span(first, end).of(articleText);
    return isPlain(written) ? written : BLANKS.matcher(written).replaceAll(" ");
  }

  /** True when no blank needs to be replaced, as in nearly every name. */
  private static boolean isPlain(String written) {
    boolean behindBlank = false;
    for (int i = 0; i < written.length(); i++) {
      boolean blank = written.charAt(i) <= ' ';
      if (blank && (behindBlank || written.charAt(i) != ' ')) {
        return false;
      }
      behindBlank = blank;
    }
    return true;
  }

  /** The same words as the name of another thing. */
  Name meaning(EntityType newType, String newCanonical, String newCountry) {
    return new Name(sentence, first, end, text, newType, newCanonical, newCountry);
  }

  Name called(String newCanonical) {
    return meaning(type, newCanonical, country);
  }

  boolean overlaps(Name other) {
    return sentence.index() == other.sentence.index() && first < other.end && other.first < end;
  }

  EntityMention mention(String articleText) {
    Span span = sentence.span(first, end);
    return new EntityMention(
        new TokenRange(sentence.index(), first, end),
        span,
        span.of(articleText),
        type,
        canonical,
        country);
  }
}
