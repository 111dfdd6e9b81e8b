package io.newstally.reconcile;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.newstally.model.Event;
import io.newstally.model.Fact;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Names the events of a run after what they are: first day, place and main type, or their key. */
final class EventNames {

  private static final int ID_BYTES = 6;

  private final Places places;
  private final Set<String> given = new HashSet<>();

  EventNames(Places places) {
    this.places = places;
  }

  /**
   * The event of some happenings.
   *
   * @param happenings at least one, in the order in which the articles appeared
   */
  Event name(List<Happening> happenings) {
    Happening first = happenings.get(0);
    String title =
        happenings.stream().filter(Happening::news).findFirst().orElse(first).article().title();
    When when = when(happenings);
    String where = where(happenings);
    String id = first.key().isEmpty() ? found(happenings, when, where) : id("key|" + first.key());
    return new Event(id, first.key(), title, where, show(when.start()), show(when.end()));
  }

  /** Events that look alike to the letter are told apart by their first article. */
  private String found(List<Happening> happenings, When when, String where) {
    String day = show(when.isUnknown() ? happenings.get(0).article().published() : when.first());
    String type =
        happenings.stream()
            .flatMap(h -> h.facts().stream())
            .map(Fact::type)
            .min(naturalOrder())
            .map(t -> t.label())
            .orElse("");
    String what = String.join("|", day, String.join(" ", places.tokens(where)), type);
    String id = id(what);
    while (!given.add(id)) {
      what = what + "|" + happenings.get(0).article().id();
      id = id(what);
    }
    return id;
  }

  /** Days that the claims name, without the vague ones ("in 2023") when there are better ones. */
  private static When when(List<Happening> happenings) {
    List<When> all = happenings.stream().map(Happening::when).filter(w -> !w.isUnknown()).toList();
    List<When> days = all.stream().filter(w -> !w.isLong() && !w.isVague()).toList();
    return (days.isEmpty() ? all : days).stream().reduce(When.UNKNOWN, When::union);
  }

  private static String where(List<Happening> happenings) {
    Map<String, Long> counts =
        happenings.stream()
            .map(Happening::where)
            .filter(w -> !w.isEmpty())
            .collect(groupingBy(w -> w, TreeMap::new, counting()));
    return counts.entrySet().stream()
        .min(
            comparing((Map.Entry<String, Long> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static String show(@Nullable LocalDate day) {
    return Objects.toString(day, "");
  }

  private static String id(String what) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(what.getBytes(StandardCharsets.UTF_8));
      return "e" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
