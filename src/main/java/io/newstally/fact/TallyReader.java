package io.newstally.fact;

import io.newstally.model.Amount;
import io.newstally.model.Hedge;
import io.newstally.model.NumberMention;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads tallies: "the death toll rose to 12", "the number of officers injured rose from 9 to 12".
 */
final class TallyReader {

  private final PeopleNouns people;

  TallyReader(PeopleNouns people) {
    this.people = people;
  }

  /** The tally that stands at {@code position}, with the people that the trigger names. */
  Optional<Group> read(Passage passage, int position, Trigger trigger) {
    return passage
        .numberAt(position)
        .filter(GroupReader::isTally)
        .map(
            n -> new Group(reached(passage, n), true, who(passage, trigger), n.head(), n.tokens()));
  }

  /** The people among a trigger's words: "officers" of "the number of officers injured". */
  private String who(Passage passage, Trigger trigger) {
    for (int i = trigger.first(); i < trigger.end(); i++) {
      if (passage.hasTag(i, "NNS") && people.isPerson(passage, i)) {
        return NounPhrase.of(passage, i).bareText();
      }
    }
    return "";
  }

  /** "rose from 9 to 12" and "fell from 12 to 9" are no ranges: the tally stands at the second. */
  private static Amount reached(Passage passage, NumberMention number) {
    int first = number.tokens().first();
    boolean from = passage.word(first).equals("from") || passage.word(first - 1).equals("from");
    BigDecimal low = number.amount().low();
    BigDecimal high = number.amount().high();
    if (!from || low == null || high == null || number.amount().hedge() != Hedge.RANGE) {
      return number.amount();
    }
    boolean falls = passage.word(number.tokens().end() - 1).equals(low.toPlainString());
    return Amount.exact(falls ? low : high);
  }
}
