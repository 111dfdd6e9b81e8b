package io.newstally.reconcile;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;

import io.newstally.model.FactType;
import io.newstally.model.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Adds up one kind of movement of captives. Movements of other days are added, a claim on a stretch
 * of days covers those within it, and for the same days the latest article holds.
 */
final class Movement {

  private final Totals totals;

  Movement(Totals totals) {
    this.totals = totals;
  }

  /** The sum of the movements of {@code type}; null when there is none. */
  @Nullable Figure sum(List<CaptiveMove> moves, FactType type) {
    Map<String, CaptiveMove> latestByDays = new TreeMap<>();
    moves.stream()
        .filter(m -> m.type() == type)
        .sorted(comparing(CaptiveMove::day).thenComparing(m -> m.article().id()))
        .forEach(m -> latestByDays.put(m.facts().get(0).circumstances().when(), m));
    if (latestByDays.isEmpty()) {
      return null;
    }
    List<CaptiveMove> dated = latestByDays.values().stream().filter(Movement::isDated).toList();
    Figure told = Count.sum(runs(dated).stream().map(this::run).toList());
    return latestByDays.values().stream()
        .filter(m -> !isDated(m))
        .map(this::figure)
        .reduce(told, Movement::larger);
  }

  /** False for a toll to date as well, which may count what others date. */
  private static boolean isDated(CaptiveMove move) {
    return !move.when().isUnknown() && !move.when().isOpen();
  }

  /** Stretches of days that overlap, together. */
  private static List<List<CaptiveMove>> runs(List<CaptiveMove> dated) {
    List<CaptiveMove> ordered =
        dated.stream()
            .sorted(comparing(Movement::first).thenComparing(m -> m.article().id()))
            .collect(toCollection(ArrayList::new));
    List<List<CaptiveMove>> runs = new ArrayList<>();
    When covered = When.UNKNOWN;
    for (CaptiveMove move : ordered) {
      boolean fresh = runs.isEmpty() || covered.gap(move.when()) > 0;
      if (fresh) {
        runs.add(new ArrayList<>());
      }
      covered = fresh ? move.when() : covered.union(move.when());
      runs.get(runs.size() - 1).add(move);
    }
    return runs;
  }

  /** The claim on the whole stretch, or what those within it add up to, whichever is larger. */
  private Figure run(List<CaptiveMove> run) {
    CaptiveMove widest = run.stream().max(comparing(m -> m.when().length())).orElseThrow();
    List<CaptiveMove> within = run.stream().filter(m -> !m.equals(widest)).toList();
    Figure whole = figure(widest);
    return within.isEmpty()
        ? whole
        : larger(whole, Count.sum(runs(within).stream().map(this::run).toList()));
  }

  private Figure figure(CaptiveMove move) {
    Tally.Sum sum = totals.sums(move.facts()).get(move.type());
    return sum == null ? Figure.exact(0) : sum.figure();
  }

  private static Figure larger(Figure one, Figure other) {
    return Count.size(other) > Count.size(one) ? other : one;
  }

  private static LocalDate first(CaptiveMove move) {
    LocalDate first = move.when().first();
    return first == null ? LocalDate.MIN : first;
  }
}
