package io.newstally.mention.number;

import io.newstally.mention.number.NumberCues.Cue;
import io.newstally.model.Sentence;
import io.newstally.model.TimeExpression;
import io.newstally.model.Token;
import java.util.Locale;

/** A sentence that may be asked for words beyond its ends: there, every answer is empty. */
final class SentenceWords {

  private final Sentence sentence;
  private final String[] lower;
  private final NumberCues cues;
  private final Superlatives superlatives;

  SentenceWords(Sentence sentence, NumberCues cues, Superlatives superlatives) {
    this.cues = cues;
    this.superlatives = superlatives;
    this.sentence = sentence;
    this.lower = new String[sentence.size()];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = sentence.token(i).word().toLowerCase(Locale.ROOT);
    }
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return lower.length;
  }

  boolean has(int position) {
    return position >= 0 && position < lower.length;
  }

  Token token(int position) {
    return sentence.token(position);
  }

  /** The word as written. */
  String raw(int position) {
    return has(position) ? token(position).word() : "";
  }

  /** The word in lower case. */
  String word(int position) {
    return has(position) ? lower[position] : "";
  }

  String pos(int position) {
    return has(position) ? token(position).pos() : "";
  }

  String lemma(int position) {
    return has(position) ? token(position).lemma().toLowerCase(Locale.ROOT) : "";
  }

  String entity(int position) {
    return has(position) ? token(position).entity() : "";
  }

  /** The adjective of a superlative: "hot" for "hottest"; empty for any other word. */
  String adjective(int position) {
    return superlatives.adjective(word(position));
  }

  /** True when the word as it stands is such a cue. */
  boolean is(int position, Cue cue) {
    return cues.has(cue, word(position));
  }

  /** True when {@code letters} glued to a number leave it a number: the "sub" of "sub-7". */
  boolean isPrefix(String letters) {
    return cues.has(Cue.PREFIX, letters.toLowerCase(Locale.ROOT));
  }

  /** True when the word or its dictionary form is such a cue. */
  boolean isFormOf(int position, Cue cue) {
    return is(position, cue) || cues.has(cue, lemma(position));
  }

  /** True when a form of such a cue stands anywhere in the sentence. */
  boolean holds(Cue cue) {
    for (int at = 0; at < size(); at++) {
      if (isFormOf(at, cue)) {
        return true;
      }
    }
    return false;
  }

  boolean isHyphen(int position) {
    return switch (raw(position)) {
      case "-", "–", "‑", "−" -> true;
      default -> false;
    };
  }

  boolean isNoun(int position) {
    return pos(position).startsWith("NN");
  }

  boolean isPlural(int position) {
    return pos(position).equals("NNS") || pos(position).equals("NNPS");
  }

  boolean isProper(int position) {
    return pos(position).startsWith("NNP");
  }

  boolean isVerb(int position) {
    return pos(position).startsWith("VB") || pos(position).equals("MD");
  }

  boolean isCapital(int position) {
    return has(position) && Character.isUpperCase(raw(position).charAt(0));
  }

  /** True when no blank stands between the token and the one behind it. */
  boolean joinedToNext(int position) {
    return has(position)
        && has(position + 1)
        && token(position).span().end() == token(position + 1).span().begin();
  }

  /** True when SUTime takes the token as part of a date, a time of day or a recurring time. */
  boolean inDate(int position) {
    for (TimeExpression time : sentence.times()) {
      boolean inside = time.first() <= position && position < time.end();
      if (inside && !time.type().equals("DURATION")) {
        return true;
      }
    }
    return false;
  }
}
