package io.newstally.mention.date;

import io.newstally.model.Sentence;
import io.newstally.model.TimeExpression;
import io.newstally.model.Token;
import java.util.List;
import java.util.Locale;

/** A temporal expression with the sentence that it stands in. */
record Phrase(Sentence sentence, TimeExpression time) {

  int first() {
    return time.first();
  }

  int end() {
    return time.end();
  }

  /** The TIMEX3 value, unresolved. */
  String value() {
    return time.value();
  }

  /** Its words in lower case. */
  List<String> words() {
    return sentence.tokens().subList(first(), end()).stream()
        .map(token -> token.word().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** The word {@code distance} before its first token, empty when there is none. */
  String before(int distance) {
    return word(first() - distance);
  }

  /** The word {@code distance} behind its last token, empty when there is none. */
  String after(int distance) {
    return word(end() - 1 + distance);
  }

  private String word(int position) {
    boolean inside = position >= 0 && position < sentence.size();
    return inside ? sentence.token(position).word() : "";
  }

  /** The tokens between this phrase and {@code next}, which stands behind it. */
  List<Token> gap(Phrase next) {
    return sentence.tokens().subList(end(), Math.max(end(), next.first()));
  }
}
