package io.newstally.reconcile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.newstally.lexicon.Lexicon;
import io.newstally.model.ArticleReport;
import io.newstally.run.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Trains {@code models/events/news-likeness.tsv} on articles whose event is known: {@code
 * NewsWeightsTraining INPUT STORE FIELD}, where FIELD of the input names the event. Prints how well
 * weights from one half of the events group the other half, and the rows from all events.
 */
final class NewsWeightsTraining {

  private final Lexicon lexicon = new Lexicon(Path.of("models"));
  private final Places places = new Places(lexicon);
  private final Outliner outliner = new Outliner(lexicon, places);
  private final String field;

  private NewsWeightsTraining(String field) {
    this.field = field;
  }

  /** Reads, trains, prints. */
  public static void main(String[] arguments) throws IOException {
    NewsWeightsTraining training = new NewsWeightsTraining(arguments[2]);
    training.run(Reports.of(arguments[0], Path.of(arguments[1]), training.lexicon));
  }

  private void run(List<ArticleReport> reports) {
    Map<Integer, List<ArticleReport>> halves =
        reports.stream().collect(groupingBy(r -> Math.floorMod(event(r).hashCode(), 2)));
    for (int half : List.of(0, 1)) {
      NewsWeights weights = weights(halves.getOrDefault(1 - half, List.of()), false);
      score("other half", halves.getOrDefault(half, List.of()), weights);
    }
    score("all, from themselves", reports, weights(reports, true));
  }

  private String event(ArticleReport report) {
    return report.article().fields().getOrDefault(field, "");
  }

  private List<Outline> outlines(List<ArticleReport> reports) {
    return reports.stream().map(r -> outliner.of(r, "")).toList();
  }

  private NewsWeights weights(List<ArticleReport> reports, boolean shown) {
    List<Traits> all = outlines(reports).stream().flatMap(o -> o.happenings().stream()).toList();
    Map<String, String> events = new HashMap<>();
    reports.forEach(r -> events.put(r.article().id(), event(r)));
    Rarity rarity = new Rarity(all);
    NewsWeights none = new NewsWeights(Map.of());
    NewsLikeness likeness = new NewsLikeness(rarity, none);
    List<LogisticRegression.Example> examples = new ArrayList<>();
    for (Candidates.Pair pair : Candidates.of(all, rarity)) {
      Traits one = all.get(pair.one());
      Traits other = all.get(pair.other());
      if (one.happening().news()
          && other.happening().news()
          && !new Likeness(rarity, none).isApart(one, other)) {
        List<Double> signs =
            Stream.of(NewsSign.values()).map(sign -> likeness.value(sign, one, other)).toList();
        examples.add(
            new LogisticRegression.Example(
                signs,
                events
                    .get(one.happening().article().id())
                    .equals(events.get(other.happening().article().id()))));
      }
    }
    double[] fitted = LogisticRegression.fit(examples);
    Map<NewsSign, Double> weights = new EnumMap<>(NewsSign.class);
    for (NewsSign sign : NewsSign.values()) {
      double rounded = Math.round(fitted[sign.ordinal()] * 100) / 100.0;
      weights.put(sign, rounded);
      if (shown) {
        System.out.println(sign.name().toLowerCase(Locale.ROOT) + "\t" + rounded);
      }
    }
    System.out.println(
        "# pairs "
            + examples.size()
            + ", of one event "
            + examples.stream().filter(LogisticRegression.Example::one).count());
    return new NewsWeights(weights);
  }

  /** B-cubed precision, recall and F1 (Bagga and Baldwin 1998). */
  private void score(String name, List<ArticleReport> reports, NewsWeights weights) {
    Map<String, Integer> found = new HashMap<>();
    List<EventGroup> groups = new EventGrouper(places, weights).group(outlines(reports)).groups();
    for (int i = 0; i < groups.size(); i++) {
      for (Happening happening : groups.get(i).happenings()) {
        if (happening.news()) {
          found.put(happening.article().id(), i);
        }
      }
    }
    Map<Integer, Set<String>> mine = new HashMap<>();
    found.forEach((id, group) -> mine.computeIfAbsent(group, g -> new HashSet<>()).add(id));
    Map<String, Set<String>> theirs =
        reports.stream()
            .collect(
                groupingBy(
                    this::event,
                    java.util.stream.Collectors.mapping(r -> r.article().id(), toSet())));
    double precision = 0;
    double recall = 0;
    for (ArticleReport report : reports) {
      String id = report.article().id();
      Set<String> said = found.containsKey(id) ? mine.get(found.get(id)) : Set.of(id);
      Set<String> both = new HashSet<>(said);
      both.retainAll(theirs.get(event(report)));
      precision += (double) both.size() / said.size() / reports.size();
      recall += (double) both.size() / theirs.get(event(report)).size() / reports.size();
    }
    System.out.printf(
        "# %s: precision %.3f recall %.3f f1 %.3f%n",
        name, precision, recall, 2 * precision * recall / (precision + recall));
  }
}
