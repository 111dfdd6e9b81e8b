package io.newstally.reconcile;

import static java.util.stream.Collectors.toCollection;

import io.newstally.model.ArticleHead;
import io.newstally.model.Fact;
import io.newstally.model.FactType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells what each voice says. An article whose sources give different counts of the same people is
 * several voices; else it is one, with its own tally.
 */
final class Claims {

  private final Totals totals;
  private final Zeros zeros;
  private final Apart apart;
  private final Map<String, String> duplicateOf;

  Claims(Totals totals, Zeros zeros, Apart apart, Map<String, String> duplicateOf) {
    this.totals = totals;
    this.zeros = zeros;
    this.apart = apart;
    this.duplicateOf = duplicateOf;
  }

  /** What an event's claims add up to, looked at type by type: each list is added up once. */
  static final class Sums {

    private final Totals totals;
    private final Map<List<Fact>, Map<FactType, Tally.Sum>> known = new HashMap<>();

    private Sums(Totals totals) {
      this.totals = totals;
    }

    private Tally.@Nullable Sum of(List<Fact> facts, FactType type) {
      return known.computeIfAbsent(facts, totals::sums).get(type);
    }
  }

  /** Sums of one event, for one thread; nothing is added up yet. */
  Sums sums() {
    return new Sums(totals);
  }

  /** The claims of one article on one type, from what it tells of one event. */
  List<Claim> of(ArticleHead article, List<Fact> all, FactType type, Sums sums) {
    List<Fact> facts = zeros.leaveOut(all, type);
    List<Fact> told = facts.stream().filter(f -> f.type() == type).toList();
    if (told.isEmpty()) {
      return List.of();
    }
    Set<String> sources = sources(told);
    if (!compete(told)) {
      return claim(article, sums.of(Totals.standing(facts), type), List.copyOf(sources));
    }
    List<Claim> claims = new ArrayList<>();
    for (String source : sources) {
      claims.addAll(claim(article, sums.of(saidBy(source, facts), type), List.of(source)));
    }
    for (Claim own : claim(article, sums.of(saidBy("", facts), type), List.of())) {
      if (claims.stream().noneMatch(c -> c.size() == own.size())) {
        claims.add(own);
      }
    }
    return claims;
  }

  private List<Claim> claim(ArticleHead article, Tally.@Nullable Sum sum, List<String> sources) {
    if (sum == null) {
      return List.of();
    }
    String story = duplicateOf.getOrDefault(article.id(), article.id());
    String voice =
        sources.size() == 1
            ? String.join(" ", WordSplitter.lower(sources.get(0)))
            : "article " + story;
    return List.of(new Claim(article, story, sources, voice, sum));
  }

  private boolean compete(List<Fact> told) {
    for (Fact one : told) {
      for (Fact other : told) {
        if (isRival(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whoever tells of his own deed is a party, whose count no other source's is added to. */
  private boolean isRival(Fact one, Fact other) {
    return areTwoVoices(one, other)
        && one.explicit()
        && other.explicit()
        && one.scope() == other.scope()
        && !Interval.of(one).meets(Interval.of(other))
        && (!apart.excludesWho(one, other) || Claim.isOfDoer(one) || Claim.isOfDoer(other));
  }

  /** Two named sources, or a party whose claim the text doubts and anyone else. */
  private static boolean areTwoVoices(Fact one, Fact other) {
    boolean named = !one.source().isEmpty() && !other.source().isEmpty();
    return !one.source().equals(other.source()) && (named || one.status() != other.status());
  }

  private static List<Fact> saidBy(String source, List<Fact> facts) {
    return facts.stream().filter(f -> f.source().equals(source)).toList();
  }

  private static Set<String> sources(List<Fact> facts) {
    return facts.stream()
        .map(Fact::source)
        .filter(s -> !s.isEmpty())
        .collect(toCollection(TreeSet::new));
  }
}
