package io.newstally.reconcile;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import io.newstally.model.FactType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the taking of captives that a movement of them, or another telling of it, belongs to. */
final class Takings {

  /** A smaller number of captives is no sign. */
  static final long TELLING = 10;

  /** One article on one kind of captives. */
  private record Teller(String articleId, String who) {

    static Teller of(CaptiveMove move) {
      return new Teller(move.article().id(), move.who());
    }
  }

  /** A number of captives of one kind. */
  private record Size(String who, long captives) {}

  private final Map<Account, List<CaptiveMove>> takings = new HashMap<>();

  /** The accounts whose taking an article tells of. */
  private final Map<Teller, Set<String>> takenIn = new HashMap<>();

  /** The articles that tell of an account. */
  private final Map<Account, Set<Teller>> tellers = new HashMap<>();

  /** Events by the day on which they took so many. */
  private final Map<Size, NavigableMap<LocalDate, String>> dated = new HashMap<>();

  Takings(List<CaptiveMove> moves) {
    for (CaptiveMove move : moves) {
      tellers
          .computeIfAbsent(Account.of(move), a -> new TreeSet<>(comparing(Teller::articleId)))
          .add(Teller.of(move));
      if (move.type() == FactType.TAKEN_CAPTIVE) {
        add(move);
      }
    }
  }

  private void add(CaptiveMove taking) {
    takings.computeIfAbsent(Account.of(taking), a -> new ArrayList<>()).add(taking);
    takenIn.computeIfAbsent(Teller.of(taking), t -> new TreeSet<>()).add(taking.eventId());
    if (!taking.when().isUnknown() && size(taking) >= TELLING) {
      dated
          .computeIfAbsent(new Size(taking.who(), size(taking)), s -> new TreeMap<>())
          .putIfAbsent(dayOf(taking), taking.eventId());
    }
  }

  /**
   * The account to which what {@code own} tells is booked: that of the taking of the same kind of
   * captives that shares the most articles, else its own.
   */
  Account of(Account own) {
    Account taking = takings.containsKey(own) ? own : mostShared(own);
    return new Account(first(taking), taking.who());
  }

  private Account mostShared(Account own) {
    Map<String, Integer> shared = new TreeMap<>();
    for (Teller teller : tellers.getOrDefault(own, Set.of())) {
      takenIn.getOrDefault(teller, Set.of()).forEach(event -> shared.merge(event, 1, Integer::sum));
    }
    int most = shared.values().stream().max(naturalOrder()).orElse(0);
    return shared.entrySet().stream()
        .filter(e -> e.getValue() == most)
        .findFirst()
        .map(e -> new Account(e.getKey(), own.who()))
        .orElse(own);
  }

  /**
   * The event that took the captives. An article that recalls a taking without its day makes an
   * event of its own; the last dated one before it of just so many is the same.
   */
  private String first(Account taking) {
    List<CaptiveMove> own = takings.getOrDefault(taking, List.of());
    if (own.stream().anyMatch(m -> !m.when().isUnknown())) {
      return taking.eventId();
    }
    LocalDate day = own.stream().map(CaptiveMove::day).min(naturalOrder()).orElse(LocalDate.MIN);
    return own.stream()
        .map(m -> dated.getOrDefault(new Size(m.who(), size(m)), new TreeMap<>()).floorEntry(day))
        .filter(e -> e != null)
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(taking.eventId());
  }

  private static LocalDate dayOf(CaptiveMove move) {
    LocalDate first = move.when().first();
    return first == null ? move.day() : first;
  }

  private static long size(CaptiveMove move) {
    return move.facts().stream().mapToLong(Count::size).max().orElse(0);
  }
}
