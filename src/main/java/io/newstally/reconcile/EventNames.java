package io.newstally.reconcile;

import static java.util.Comparator.naturalOrder;

import io.newstally.model.Event;
import io.newstally.model.Fact;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

  /**
   * Days that the claims name, without those that only say "in 2019" of what others date better.
   */
  private static When when(List<Happening> happenings) {
    List<When> all = happenings.stream().map(Happening::when).filter(w -> !w.isUnknown()).toList();
    List<When> days = all.stream().filter(w -> !w.isLong() && !w.isVague()).toList();
    List<When> best = days.isEmpty() ? all : days;
    return best.stream()
        .filter(w -> !w.isVague() || best.stream().noneMatch(o -> o.isWithin(w)))
        .reduce(When.UNKNOWN, When::union);
  }

  private String where(List<Happening> happenings) {
    return places.mostTold(happenings.stream().map(Happening::where).toList());
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
