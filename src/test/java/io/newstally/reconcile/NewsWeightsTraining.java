package io.newstally.reconcile;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.newstally.lexicon.Lexicon;
import io.newstally.model.ArticleReport;
import io.newstally.run.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Trains {@code models/events/news-likeness.tsv} on articles whose event is known: {@code
 * NewsWeightsTraining INPUT STORE FIELD}, where FIELD of the input names the event. Prints the
 * weights from all events as rows, and how well weights from one half of the events group the other
 * half.
 *
 * <p>The regression fits all weights to pairs of articles. How ready two are to be joined is then
 * set for whole events: of constants around the fitted one, that with the best B-cubed F1 among
 * those whose precision on the same events is at least {@link #PRECISION}.
 */
final class NewsWeightsTraining {

  /** What the events must reach on which the weights are fitted; some above what is promised. */
  private static final double PRECISION = 0.975;

  /** Constants are tried in so many steps to both sides of the fitted one. */
  private static final int STEPS = 8;

  private static final double STEP = 0.1;

  private static final NewsWeights NONE = new NewsWeights(Map.of());

  private final Lexicon lexicon = new Lexicon(Path.of("models"));
  private final Outliner outliner = new Outliner(lexicon, new Places(lexicon));
  private final Map<String, String> eventOfArticle;

  private NewsWeightsTraining(Map<String, String> eventOfArticle) {
    this.eventOfArticle = eventOfArticle;
  }

  /** Reads, trains, prints. */
  public static void main(String[] arguments) throws IOException {
    List<ArticleReport> reports =
        Reports.of(arguments[0], Path.of(arguments[1]), new Lexicon(Path.of("models")));
    Map<String, String> events =
        reports.stream()
            .map(ArticleReport::article)
            .collect(toMap(a -> a.id(), a -> a.fields().getOrDefault(arguments[2], a.id())));
    new NewsWeightsTraining(events).run(reports);
  }

  private void run(List<ArticleReport> reports) {
    List<Outline> all = reports.stream().map(r -> outliner.of(r, "")).toList();
    Map<Integer, List<Outline>> halves =
        all.stream().collect(groupingBy(o -> Math.floorMod(event(o).hashCode(), 2)));
    for (int half : List.of(0, 1)) {
      score("other half", halves.getOrDefault(half, List.of()), weights(halves.get(1 - half)));
    }
    Map<NewsSign, Double> weights = weights(all);
    score("all, from themselves", all, weights);
    weights.forEach(
        (sign, w) -> System.out.println(sign.name().toLowerCase(Locale.ROOT) + '\t' + w));
  }

  private String event(Outline outline) {
    return event(outline.article().id());
  }

  private String event(String articleId) {
    return eventOfArticle.getOrDefault(articleId, "");
  }

  private Map<NewsSign, Double> weights(@Nullable List<Outline> training) {
    List<Outline> outlines = Stream.ofNullable(training).flatMap(List::stream).toList();
    Map<NewsSign, Double> fitted = fitted(outlines);
    double middle = fitted.getOrDefault(NewsSign.ANY, 0.0);
    return IntStream.rangeClosed(-STEPS, STEPS)
        .mapToObj(step -> withConstant(fitted, middle + step * STEP))
        .max(
            comparing((Map<NewsSign, Double> w) -> Math.min(PRECISION, of(outlines, w).precision()))
                .thenComparing(w -> of(outlines, w).f1()))
        .orElse(fitted);
  }

  private static Map<NewsSign, Double> withConstant(Map<NewsSign, Double> fitted, double constant) {
    Map<NewsSign, Double> weights = new EnumMap<>(fitted);
    weights.put(NewsSign.ANY, Math.round(constant * 100) / 100.0);
    return weights;
  }

  private Map<NewsSign, Double> fitted(List<Outline> outlines) {
    List<Traits> all = outlines.stream().flatMap(o -> o.happenings().stream()).toList();
    Rarity rarity = new Rarity(all);
    Likeness likeness = new Likeness(rarity, NONE);
    List<LogisticRegression.Example> examples =
        Candidates.of(all, rarity)
            .filter(p -> isNews(all.get(p.one())) && isNews(all.get(p.other())))
            .filter(p -> !likeness.isApart(all.get(p.one()), all.get(p.other())))
            .map(p -> example(all.get(p.one()), all.get(p.other()), rarity))
            .toList();
    double[] fitted = LogisticRegression.fit(examples);
    Map<NewsSign, Double> weights = new EnumMap<>(NewsSign.class);
    for (NewsSign sign : NewsSign.values()) {
      weights.put(sign, Math.round(fitted[weights.size()] * 100) / 100.0);
    }
    return weights;
  }

  private static boolean isNews(Traits traits) {
    return traits.happening().news();
  }

  private LogisticRegression.Example example(Traits one, Traits other, Rarity rarity) {
    NewsLikeness likeness = new NewsLikeness(rarity, NONE);
    return new LogisticRegression.Example(
        Stream.of(NewsSign.values()).map(sign -> likeness.value(sign, one, other)).toList(),
        event(one.happening().article().id()).equals(event(other.happening().article().id())));
  }

  /** B-cubed precision and recall (Bagga and Baldwin 1998). */
  private record Score(double precision, double recall) {

    double f1() {
      return 2 * precision * recall / (precision + recall);
    }
  }

  private void score(String name, List<Outline> outlines, Map<NewsSign, Double> weights) {
    Score score = of(outlines, weights);
    System.out.printf(
        "# %s: precision %.3f recall %.3f f1 %.3f%n",
        name, score.precision(), score.recall(), score.f1());
  }

  private Score of(List<Outline> outlines, Map<NewsSign, Double> weights) {
    List<EventGroup> groups =
        new EventGrouper(new Places(lexicon), new NewsWeights(weights)).group(outlines).groups();
    Map<String, String> found = new HashMap<>();
    for (EventGroup group : groups) {
      group.happenings().stream()
          .filter(Happening::news)
          .forEach(h -> found.put(h.article().id(), group.event().id()));
    }
    Function<Outline, String> said =
        o -> found.getOrDefault(o.article().id(), "alone " + o.article().id());
    Map<String, Long> inSaid = sizes(outlines, said);
    Map<String, Long> inTrue = sizes(outlines, this::event);
    Map<String, Long> inBoth = sizes(outlines, o -> said.apply(o) + ' ' + event(o));
    double precision = 0;
    double recall = 0;
    for (Outline outline : outlines) {
      double both = inBoth.getOrDefault(said.apply(outline) + ' ' + event(outline), 0L);
      precision += both / inSaid.getOrDefault(said.apply(outline), 1L) / outlines.size();
      recall += both / inTrue.getOrDefault(event(outline), 1L) / outlines.size();
    }
    return new Score(precision, recall);
  }

  private static Map<String, Long> sizes(List<Outline> outlines, Function<Outline, String> by) {
    return outlines.stream().collect(groupingBy(by, java.util.stream.Collectors.counting()));
  }
}
