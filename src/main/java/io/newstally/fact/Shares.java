package io.newstally.fact;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.model.Amount;
import io.newstally.model.Hedge;
import io.newstally.model.NumberKind;
import io.newstally.model.NumberMention;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How many of those counted are meant: "half of the 60 pupils", "all but two of them". */
final class Shares {

  static final String TABLE = "words/shares.tsv";

  /** What words before a count make of it. */
  private enum Share {
    NONE,
    REST,
    OPEN
  }

  private static final Amount NOBODY = Amount.exact(0);
  private static final int LONGEST_PHRASE = 3;

  /** "some of the last remaining 12 captives" has as many words before its number. */
  private static final int MODIFIERS = 3;

  /** A third is written with six digits. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.001");

  private final Map<String, Share> shareByPhrase = new HashMap<>();

  Shares(Lexicon lexicon) {
    for (Row row : lexicon.rows(TABLE, "phrase", "share", "example", "expected")) {
      Share share = Share.valueOf(row.need("share").toUpperCase(Locale.ROOT));
      shareByPhrase.put(row.need("phrase"), share);
    }
  }

  /**
   * Those of {@code group} who are meant, empty when the words leave open how many. Where the
   * trigger only describes the group, all are: "two of the 12 pupils killed were girls".
   */
  Optional<Group> of(Passage passage, Trigger trigger, Group group) {
    int first = group.tokens().first();
    if (group.amount().isExactly(0)) {
      return Optional.of(group);
    }
    if (describes(passage, trigger, group)) {
      return Optional.of(whole(passage, group).map(n -> with(group, n.amount())).orElse(group));
    }
    Share share = before(passage, first);
    if (share == Share.OPEN || before(passage, group.tokens().end()) == Share.OPEN) {
      return Optional.empty();
    }
    if (share == Share.NONE && group.amount().isExactly(1)) {
      return passage.word(first + 1).equals("but")
          ? Optional.empty()
          : Optional.of(with(group, NOBODY));
    }
    if (share == Share.REST) {
      return rest(passage, group);
    }
    int of = of(passage, first);
    return of < 0 ? Optional.of(group) : ofAll(passage, of, group);
  }

  /** "the 12 dead", "12 pupils shot and killed", "12 who were killed": not what befell all. */
  private static boolean describes(Passage passage, Trigger trigger, Group group) {
    int position = trigger.position();
    return group.tokens().contains(position)
        || (passage.tree().isAny(position, "acl", "acl:relcl", "amod")
            && group.tokens().contains(passage.tree().head(position)))
        || (trigger.rule().frame() != Frame.SUBJECT && isBare(passage, group, position));
  }

  /** True when the verb follows the people as a participle, with no auxiliary between. */
  private static boolean isBare(Passage passage, Group group, int verb) {
    int end = group.tokens().end();
    boolean near = verb >= end && verb - end <= MODIFIERS;
    return near
        && IntStream.range(end, verb).noneMatch(i -> passage.isLemma(i, "be", "get", "have", ","));
  }

  /** The share of a phrase that ends before {@code first} or with it ("nor"); null for none. */
  private @Nullable Share before(Passage passage, int first) {
    for (int end = Math.min(first + 1, passage.size()); end >= first; end--) {
      for (int begin = Math.max(0, end - LONGEST_PHRASE); begin < end; begin++) {
        Share share = shareByPhrase.get(passage.text(begin, end).toLowerCase(Locale.ROOT));
        if (share != null) {
          return share;
        }
      }
    }
    return null;
  }

  /** "all but two of the 40 pupils": 38; empty when nobody says of how many. */
  private static Optional<Group> rest(Passage passage, Group group) {
    return whole(passage, group)
        .flatMap(all -> difference(all.amount(), group.amount()))
        .map(amount -> with(group, amount));
  }

  /** The second number of "two of the 40 pupils". */
  private static Optional<NumberMention> whole(Passage passage, Group group) {
    return passage.numbers().stream()
        .filter(n -> n.tokens().first() > group.tokens().first())
        .filter(n -> group.tokens().contains(n.head()) && GroupReader.isTally(n))
        .findFirst();
  }

  private static Optional<Amount> difference(Amount all, Amount part) {
    BigDecimal whole = all.value();
    BigDecimal left = part.value();
    boolean exact = all.hedge() == Hedge.EXACT && part.hedge() == Hedge.EXACT;
    return exact && whole != null && left != null && whole.compareTo(left) >= 0
        ? Optional.of(Amount.exact(whole.subtract(left)))
        : Optional.empty();
  }

  /** Place of the "of" before a definite count; -1 for none. */
  private static int of(Passage passage, int first) {
    int at = first - 1;
    while (first - at <= MODIFIERS && passage.hasTag(at, "DT", "PRP$", "JJ", "VBN", "VBG")) {
      at--;
    }
    return passage.word(at).equals("of") ? at : -1;
  }

  private Optional<Group> ofAll(Passage passage, int of, Group group) {
    Optional<NumberMention> part =
        passage.numbers().stream().filter(n -> endsAt(n, of)).findFirst();
    if (part.isPresent()) {
      if (before(passage, part.get().tokens().first()) == Share.REST) {
        return difference(group.amount(), part.get().amount()).map(amount -> with(group, amount));
      }
      return fraction(part.get())
          .flatMap(f -> product(group.amount(), f))
          .map(amount -> with(group, amount));
    }
    Share share = before(passage, of);
    if (share == Share.NONE) {
      return Optional.of(with(group, NOBODY));
    }
    boolean open = share != null || passage.hasTag(of - 1, "JJS", "RBS");
    return open ? Optional.empty() : Optional.of(group);
  }

  /** "a third of", "20 percent of". */
  private static boolean endsAt(NumberMention number, int of) {
    int end = number.tokens().end();
    return end == of || (end == of - 1 && number.kind() == NumberKind.PERCENT);
  }

  private static Optional<BigDecimal> fraction(NumberMention part) {
    BigDecimal value = part.amount().value();
    if (value == null || part.amount().hedge() != Hedge.EXACT) {
      return Optional.empty();
    }
    if (part.kind() == NumberKind.PERCENT) {
      return Optional.of(value.movePointLeft(2));
    }
    return part.amount().isWhole() ? Optional.empty() : Optional.of(value);
  }

  /** So many people, when that is a whole number. */
  private static Optional<Amount> product(Amount all, BigDecimal fraction) {
    BigDecimal whole = all.value();
    if (whole == null || all.hedge() != Hedge.EXACT) {
      return Optional.empty();
    }
    BigDecimal product = whole.multiply(fraction);
    BigDecimal people = product.setScale(0, RoundingMode.HALF_UP);
    return people.subtract(product).abs().compareTo(ROUNDING) <= 0
        ? Optional.of(Amount.exact(people))
        : Optional.empty();
  }

  private static Group with(Group group, Amount amount) {
    return new Group(amount, true, group.who(), group.head(), group.tokens());
  }
}
