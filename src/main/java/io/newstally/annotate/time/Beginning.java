package io.newstally.annotate.time;

import edu.stanford.nlp.ling.tokensregex.NodePattern;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds for a word that matches a regular expression, or would if more came behind it. */
final class Beginning extends NodePattern<String> {

  private static final long serialVersionUID = 1L;

  private final Pattern whole;

  Beginning(Pattern whole) {
    this.whole = whole;
  }

  /** What the word with all that comes behind it must match. */
  Pattern whole() {
    return whole;
  }

  @Override
  public boolean match(String word) {
    Matcher matcher = whole.matcher(word);
    return matcher.matches() || matcher.hitEnd();
  }
}
