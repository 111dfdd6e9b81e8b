package io.newstally.mention.entity;

import io.newstally.model.Sentence;
import io.newstally.model.Token;
import java.util.stream.IntStream;

/** Whether a title belongs to a person whom the sentence names. */
final class TitleCheck {

  private static final String PERSON = "PERSON";

  private TitleCheck() {}

  /** True for "President Joe Biden" and "Ismail Haniyeh, the leader of Hamas". */
  static boolean isOfPerson(Sentence sentence, int first, int end) {
    if (end < sentence.size() && sentence.token(end).entity().equals(PERSON)) {
      return true;
    }
    return IntStream.range(first, end).anyMatch(i -> explainsPerson(sentence, i))
        || IntStream.range(0, sentence.size())
            .anyMatch(i -> isPersonExplaining(sentence, i, first, end));
  }

  private static boolean explainsPerson(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return token.is("appos")
        && token.head() >= 0
        && sentence.token(token.head()).entity().equals(PERSON);
  }

  private static boolean isPersonExplaining(Sentence sentence, int at, int first, int end) {
    Token token = sentence.token(at);
    return token.entity().equals(PERSON)
        && token.is("appos")
        && first <= token.head()
        && token.head() < end;
  }
}
