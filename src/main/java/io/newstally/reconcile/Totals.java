package io.newstally.reconcile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Weights;
import io.newstally.model.Article;
import io.newstally.model.Confidence;
import io.newstally.model.Fact;
import io.newstally.model.FactType;
import io.newstally.model.Status;
import io.newstally.model.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an expert would write into a casualty table from one article alone: background left out,
 * distinct people once, breakdowns within their whole, a death not also as an injury.
 */
public final class Totals {

  /**
   * Claims of one article that are compared with each other, the first in the text. News tells a
   * tenth of that; a text with more is a list, and would take time that grows with their square.
   */
  public static final int MOST_CLAIMS = 500;

  private final Cues cues;
  private final Apart apart;
  private final Zeros zeros;
  private final Victims victims;
  private final Survivors survivors;
  private final Weights weights;

  /**
   * Reads the words for people, places and totals.
   *
   * @throws io.newstally.lexicon.TableException when a table is missing or broken
   */
  public Totals(Lexicon lexicon) {
    People people = new People(lexicon);
    this.cues = new Cues(lexicon);
    Descriptions descriptions = new Descriptions(lexicon, people, cues);
    this.zeros = new Zeros(people, cues);
    this.apart = new Apart(people, new Places(lexicon));
    this.victims = new Victims(people, descriptions, cues);
    this.survivors = new Survivors(descriptions, cues);
    this.weights = new Weights(lexicon, "total");
  }

  /**
   * One row for each type of which the article tells as news, in order of the types.
   *
   * @param facts those behind the first {@link #MOST_CLAIMS} are not read
   */
  public List<Total> of(Article article, List<Fact> facts) {
    List<Fact> reported =
        standing(first(facts)).stream().filter(f -> !cues.isBackground(f)).toList();
    List<Fact> told = here(reported);
    List<Fact> news = zeros.leaveOutCollective(Background.leaveOut(told, article.published()));
    List<Total> totals = new ArrayList<>();
    int lead = Lead.end(article);
    sums(news).forEach((type, sum) -> totals.add(total(article.id(), type, sum, told, lead)));
    return List.copyOf(totals);
  }

  /** Those of an article's claims that are compared. */
  static List<Fact> first(List<Fact> facts) {
    return facts.subList(0, Math.min(MOST_CLAIMS, facts.size()));
  }

  /** The claims without those of other happenings that are told behind the news. */
  private List<Fact> here(List<Fact> facts) {
    int first =
        facts.stream()
            .filter(f -> !cues.isElsewhere(f))
            .mapToInt(f -> f.evidence().sentence())
            .min()
            .orElse(Integer.MAX_VALUE);
    return facts.stream()
        .filter(f -> f.evidence().sentence() <= first || !cues.isElsewhere(f))
        .toList();
  }

  private Total total(String articleId, FactType type, Tally.Sum sum, List<Fact> told, int lead) {
    Confidence confidence = weights.weigh(TotalGrounds.of(type, sum, told, lead));
    return new Total(articleId, type, sum.figure(), ids(sum), confidence);
  }

  /** The claims told as having happened; of a type that is only claimed, what is claimed. */
  static List<Fact> standing(List<Fact> facts) {
    return facts.stream()
        .filter(
            f ->
                f.status() == Status.REPORTED
                    || (f.status() == Status.CLAIMED && !isReported(f.type(), facts)))
        .toList();
  }

  /** Adds up standing claims by type, all of them as news. */
  Map<FactType, Tally.Sum> sums(List<Fact> facts) {
    List<Victim> people = victims.of(facts);
    Map<Fact, Victim> mains = people.stream().collect(toMap(Victim::main, v -> v));
    Tally tally = new Tally(apart, cues, mains, facts);
    Map<FactType, Tally.Sum> sums = new TreeMap<>();
    facts.stream()
        .filter(f -> !Victims.isOfOne(f) || mains.containsKey(f))
        .collect(groupingBy(Fact::type, TreeMap::new, Collectors.toList()))
        .forEach((type, claims) -> sums.put(type, withRetold(tally.of(claims), people)));
    return survivors.of(sums, facts);
  }

  /** The claims that tell of the counted people again stand behind the sum as well. */
  private static Tally.Sum withRetold(Tally.Sum sum, List<Victim> people) {
    List<Fact> behind = new ArrayList<>(sum.facts());
    for (Victim victim : people) {
      if (sum.facts().contains(victim.main())) {
        victim.facts().stream().filter(f -> !behind.contains(f)).forEach(behind::add);
      }
    }
    return new Tally.Sum(sum.figure(), sum.parts(), behind);
  }

  private static boolean isReported(FactType type, List<Fact> facts) {
    return facts.stream().anyMatch(f -> f.type() == type && f.status() == Status.REPORTED);
  }

  private static List<String> ids(Tally.Sum sum) {
    return sum.facts().stream().map(Fact::id).toList();
  }
}
