package io.newstally.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which happenings are in which event so far. Two events are joined only when nothing in the one is
 * apart from anything in the other, so that no chain of likes leads from one attack to the next.
 */
final class Members {

  /** In a larger event, only this many are asked, the first and the last ones. */
  private static final int ASKED = 40;

  /** So many of each event's news are compared with each other. */
  private static final int COMPARED = 5;

  private static final double EVEN = 0.5;

  private final List<Traits> all;
  private final UnionFind events;
  private final Likeness likeness;
  private final Map<Integer, List<Integer>> members = new HashMap<>();

  Members(List<Traits> all, UnionFind events, Likeness likeness) {
    this.likeness = likeness;
    this.all = all;
    this.events = events;
    for (int i = 0; i < all.size(); i++) {
      members.computeIfAbsent(events.find(i), e -> new ArrayList<>()).add(i);
    }
  }

  /** Makes one event of the events of both, unless they cannot be one or are unlike as a whole. */
  void join(int one, int other) {
    int a = events.find(one);
    int b = events.find(other);
    if (a != b && !areApart(a, b) && areAlike(a, b)) {
      List<Integer> joined = new ArrayList<>(of(a));
      joined.addAll(of(b));
      members.remove(a);
      members.remove(b);
      events.join(a, b);
      joined.sort(null);
      members.put(events.find(a), joined);
    }
  }

  private boolean areApart(int a, int b) {
    for (int i : asked(a)) {
      for (int j : asked(b)) {
        if (likeness.isApart(all.get(i), all.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  /** True when on average the news of both is rather one than two. */
  private boolean areAlike(int a, int b) {
    List<Integer> ones = compared(a);
    List<Integer> others = compared(b);
    double sum = 0;
    for (int i : ones) {
      for (int j : others) {
        sum += 1 / (1 + Math.exp(-likeness.logOdds(all.get(i), all.get(j))));
      }
    }
    return sum >= EVEN * ones.size() * others.size();
  }

  /** Some of the news of an event, spread over its whole length. */
  private List<Integer> compared(int event) {
    List<Integer> news = of(event).stream().filter(i -> all.get(i).happening().news()).toList();
    int n = Math.min(COMPARED, news.size());
    return IntStream.range(0, n).mapToObj(i -> news.get(i * news.size() / n)).toList();
  }

  private List<Integer> asked(int event) {
    List<Integer> found = of(event);
    if (found.size() <= ASKED) {
      return found;
    }
    List<Integer> ends = new ArrayList<>(found.subList(0, ASKED / 2));
    ends.addAll(found.subList(found.size() - ASKED / 2, found.size()));
    return ends;
  }

  private List<Integer> of(int event) {
    return members.getOrDefault(event, List.of());
  }
}
