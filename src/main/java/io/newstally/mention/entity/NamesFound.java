package io.newstally.mention.entity;

import io.newstally.model.EntityType;
import io.newstally.model.Sentence;
import io.newstally.model.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The names found so far in one sentence; whoever comes first keeps its tokens. */
final class NamesFound {

  private final Sentence sentence;
  private final String text;
  private final List<Name> names = new ArrayList<>();
  private final BitSet taken;

  NamesFound(Sentence sentence, String text) {
    this.sentence = sentence;
    this.text = text;
    this.taken = new BitSet(sentence.size());
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.size();
  }

  Token token(int at) {
    return sentence.token(at);
  }

  /** The word at {@code at}, empty outside the sentence. */
  String word(int at) {
    return at >= 0 && at < sentence.size() ? sentence.token(at).word() : "";
  }

  /** The entity tag at {@code at}, {@code O} outside the sentence. */
  String tag(int at) {
    return at >= 0 && at < sentence.size() ? sentence.token(at).entity() : "O";
  }

  /** True for a proper noun or adjective with a capital, as names are made of. */
  boolean isNamePart(int at) {
    if (at < 0 || at >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(at);
    return Character.isUpperCase(token.word().charAt(0))
        && (token.pos().startsWith("NNP") || (at > 0 && token.pos().equals("JJ")));
  }

  boolean isTaken(int at) {
    return taken.get(at);
  }

  boolean isFree(int first, int end) {
    return taken.get(first, end).isEmpty();
  }

  /** Keeps the tokens from being read as another name. */
  void close(int first, int end) {
    taken.set(first, end);
  }

  Name name(int first, int end, EntityType type) {
    return Name.of(sentence, first, end, type, text);
  }

  void add(Name name) {
    names.add(name);
    taken.set(name.first(), name.end());
  }

  /** In order of the text; none overlaps another. */
  List<Name> names() {
    List<Name> sorted = new ArrayList<>(names);
    sorted.sort(Comparator.comparingInt(Name::first));
    return sorted;
  }
}
