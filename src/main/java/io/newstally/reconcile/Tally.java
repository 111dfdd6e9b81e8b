package io.newstally.reconcile;

import static java.util.Comparator.comparing;

import io.newstally.model.Fact;
import io.newstally.model.FactType;
import io.newstally.model.Figure;
import io.newstally.model.Hedge;
import io.newstally.model.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts the people of one type in one article once. A breakdown is not added to its whole; a
 * stated total wins over what it covers; claims that the text keeps apart are added; all else tells
 * the same people again. Names and "the victim" count only when they are more than the numbers say.
 */
final class Tally {

  private static final Comparator<Fact> IN_TEXT = comparing((Fact f) -> f.evidence().span());

  /** Least of what "several" may mean. */
  private static final long SEVERAL = 3;

  private final Apart apart;
  private final Cues cues;
  private final Map<Fact, Victim> persons;
  private final List<Fact> told;

  /** What the words of a claim say, read once: it is compared with many others. */
  private final IdentityHashMap<Fact, Boolean> further = new IdentityHashMap<>();

  private final IdentityHashMap<Fact, Boolean> total = new IdentityHashMap<>();

  /**
   * A tally of one article, for one thread.
   *
   * @param persons another person for each claim
   * @param told all claims of the article
   */
  Tally(Apart apart, Cues cues, Map<Fact, Victim> persons, List<Fact> told) {
    this.apart = apart;
    this.cues = cues;
    this.persons = Map.copyOf(persons);
    this.told = List.copyOf(told);
  }

  /**
   * A count and what it rests on.
   *
   * @param parts the claims that were added
   * @param facts these and the claims that tell the same counts again, in order of the text
   */
  record Sum(Figure figure, List<Fact> parts, List<Fact> facts) {

    Sum {
      parts = List.copyOf(parts);
      facts = facts.stream().sorted(IN_TEXT).toList();
    }

    long size() {
      return Count.size(figure);
    }
  }

  /**
   * Adds up claims of one type.
   *
   * @param facts at least one
   */
  Sum of(List<Fact> facts) {
    List<Fact> wholes = wholes(facts);
    List<Fact> counted = wholes.stream().filter(f -> isCounted(f, wholes)).toList();
    Sum stated = add(counted);
    Sum implied = implied(wholes.stream().filter(f -> !counted.contains(f)).toList());
    return stated.facts().isEmpty() || implied.size() > stated.size()
        ? implied
        : withSameCount(stated, implied);
  }

  /** People named, or as many as an event implies ("a murder-suicide") when those are more. */
  private Sum implied(List<Fact> facts) {
    Sum events = add(facts.stream().filter(Tally::isOfEvent).toList());
    Sum people = add(facts.stream().filter(f -> !isOfEvent(f)).toList());
    return events.size() > people.size() ? events : people;
  }

  private static boolean isOfEvent(Fact fact) {
    return fact.circumstances().who().isEmpty() && Count.size(fact) > 1;
  }

  /**
   * True for a stated count, and for one person who stands beside it: joined to it in its sentence,
   * told as a further one, or the one who did it to the others.
   */
  private boolean isCounted(Fact fact, List<Fact> all) {
    return fact.explicit()
        || isFurther(fact)
        || isGoneOnFrom(fact, all)
        || all.stream()
            .filter(Fact::explicit)
            .anyMatch(
                other ->
                    apart.isDoer(fact, other)
                        || retold(fact).stream().anyMatch(f -> isBeside(f, other)));
  }

  /** "The mayor was shot dead. A guard was also killed": the only stated count comes on top. */
  private boolean isGoneOnFrom(Fact fact, List<Fact> all) {
    List<Fact> stated = all.stream().filter(Fact::explicit).toList();
    return !stated.isEmpty()
        && stated.stream().allMatch(f -> isFurther(f) && IN_TEXT.compare(fact, f) < 0);
  }

  /** What the text says of the claim's person, or the claim alone. */
  private List<Fact> retold(Fact fact) {
    Victim person = persons.get(fact);
    return person == null ? List.of(fact) : person.facts();
  }

  private boolean isBeside(Fact fact, Fact other) {
    return retold(other).stream()
        .filter(o -> o.evidence().sentence() == fact.evidence().sentence())
        .anyMatch(o -> apart.excludesWho(fact, o) || isFurtherThan(o, fact));
  }

  private boolean isFurther(Fact fact) {
    return further.computeIfAbsent(fact, cues::isFurther);
  }

  private boolean isTotal(Fact fact) {
    return total.computeIfAbsent(fact, cues::isTotal);
  }

  /** "The driver and two others": the others are told as further ones. */
  private boolean isFurtherThan(Fact more, Fact base) {
    return isFurther(more) && !isFurther(base);
  }

  private static List<Fact> wholes(List<Fact> facts) {
    List<Fact> wholes = facts.stream().filter(f -> f.scope() != Scope.PART).toList();
    return wholes.isEmpty() ? facts : wholes;
  }

  /** "The man" and "John Smith" stand behind a count of one as well. */
  private static Sum withSameCount(Sum stated, Sum implied) {
    if (implied.facts().isEmpty() || implied.size() != stated.size()) {
      return stated;
    }
    List<Fact> facts = new ArrayList<>(stated.facts());
    facts.addAll(implied.facts());
    return new Sum(stated.figure(), stated.parts(), facts);
  }

  private Sum add(List<Fact> facts) {
    List<Fact> parts = new ArrayList<>();
    List<Fact> behind = new ArrayList<>();
    for (Fact fact : ranked(facts)) {
      Fact whole = cover(fact, parts, facts);
      if (whole == null) {
        parts.add(fact);
        behind.add(fact);
      } else if (Count.size(whole) == Count.size(fact)) {
        behind.add(fact);
      }
    }
    List<Fact> whole = wholeOfRest(parts);
    if (!whole.isEmpty()) {
      return new Sum(Count.figure(whole.get(0).amount()), whole, behind);
    }
    Figure sum = Count.sum(parts.stream().map(f -> Count.figure(f.amount())).toList());
    return new Sum(sum, parts, behind);
  }

  /**
   * "Seven were shot. … Four adults and three teenagers …": the first count is that of the rest.
   */
  private static List<Fact> wholeOfRest(List<Fact> parts) {
    if (parts.size() <= 2) {
      return List.of();
    }
    Fact first = parts.stream().min(IN_TEXT).orElseThrow();
    long all = parts.stream().mapToLong(Count::size).sum();
    return Count.size(first) * 2 == all ? List.of(first) : List.of();
  }

  /** Totals that no single claim exceeds first, then by size, exact before hedged, by place. */
  private List<Fact> ranked(List<Fact> facts) {
    if (facts.size() <= 1) {
      return facts;
    }
    long largest =
        facts.stream().filter(f -> !isOnlyBounded(f)).mapToLong(Count::size).max().orElse(0);
    return facts.stream()
        .sorted(
            comparing(Tally::isOnlyBounded)
                .thenComparing(f -> Count.size(f) < largest || !isTotal(f))
                .thenComparing(Count::size, Comparator.reverseOrder())
                .thenComparing(f -> !Count.isExact(f))
                .thenComparing(IN_TEXT))
        .toList();
  }

  /** "As many as 20", "several": said of a count that nobody knows; any other claim knows more. */
  private static boolean isOnlyBounded(Fact fact) {
    return fact.amount().hedge() == Hedge.AT_MOST
        || (fact.amount().hedge() == Hedge.VAGUE && Count.size(fact) <= SEVERAL);
  }

  /** The claim among {@code parts} that counts the people of {@code fact} already, or null. */
  private @Nullable Fact cover(Fact fact, List<Fact> parts, List<Fact> all) {
    for (Fact part : parts) {
      boolean other =
          isTotal(part)
              ? apart.excludesWho(part, fact)
              : isOther(part, fact, all) || apart.isDoer(fact, part) || isBesides(fact, part, all);
      if (!other) {
        return part;
      }
    }
    return null;
  }

  /** True when the text keeps the two apart where it tells of them, or of the person, together. */
  private boolean isOther(Fact part, Fact fact, List<Fact> all) {
    if (persons.containsKey(fact) && persons.containsKey(part)) {
      return true;
    }
    return (apart.test(part, fact) && !isFurtherElsewhere(part, fact))
        || all.stream()
            .filter(f -> Count.size(f) == Count.size(part))
            .anyMatch(f -> retold(fact).stream().anyMatch(p -> isJoined(f, p)));
  }

  /** "Two others" count from those told before, wherever they were taken. */
  private boolean isFurtherElsewhere(Fact part, Fact fact) {
    return isFurther(fact)
        && part.evidence().sentence() != fact.evidence().sentence()
        && !apart.excludesWho(part, fact);
  }

  private boolean isJoined(Fact group, Fact person) {
    return group.evidence().sentence() == person.evidence().sentence()
        && (apart.test(group, person) || (!person.explicit() && isFurtherThan(group, person)));
  }

  /**
   * True when one of the two claims counts "another two" besides the other one, unless a third
   * claim ("one man") shows that the larger one is their sum.
   */
  private boolean isBesides(Fact fact, Fact part, List<Fact> all) {
    boolean further = isFurther(fact);
    if (further == isFurther(part)) {
      return false;
    }
    Fact more = further ? fact : part;
    Fact base = further ? part : fact;
    return isToldBefore(base, more)
        && all.stream()
            .filter(f -> !isFurther(f))
            .noneMatch(f -> Count.size(f) + Count.size(more) == Count.size(base));
  }

  /** "Another" is one more than those told last: of the dead, too, where it tells of the hurt. */
  private boolean isToldBefore(Fact base, Fact more) {
    boolean injury = more.type() == FactType.INJURED;
    Optional<Fact> last =
        told.stream()
            .filter(f -> f.scope() != Scope.PART)
            .filter(f -> f.evidence().span().compareTo(more.evidence().span()) < 0)
            .filter(f -> f.type() == more.type() || (injury && f.type() == FactType.KILLED))
            .max(IN_TEXT);
    return last.filter(f -> f.type() == base.type() && Count.size(f) == Count.size(base))
        .isPresent();
  }
}
