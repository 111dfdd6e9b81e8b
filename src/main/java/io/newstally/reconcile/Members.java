package io.newstally.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which happenings are in which event so far. Two events are joined only when nothing in the one is
 * apart from anything in the other, so that no chain of likes leads from one attack to the next.
 */
final class Members {

  /** In a larger event, only this many are asked, the first and the last ones. */
  private static final int ASKED = 40;

  private final List<Traits> all;
  private final UnionFind events;
  private final Map<Integer, List<Integer>> members = new HashMap<>();

  Members(List<Traits> all, UnionFind events) {
    this.all = all;
    this.events = events;
    for (int i = 0; i < all.size(); i++) {
      members.computeIfAbsent(events.find(i), e -> new ArrayList<>()).add(i);
    }
  }

  /** True when the events of both are one already or cannot be one. */
  boolean areApart(int one, int other) {
    int a = events.find(one);
    int b = events.find(other);
    if (a == b) {
      return true;
    }
    for (int i : asked(a)) {
      for (int j : asked(b)) {
        if (Likeness.isApart(all.get(i).happening(), all.get(j).happening())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Makes one event of the events of both. */
  void join(int one, int other) {
    List<Integer> joined = new ArrayList<>(of(events.find(one)));
    joined.addAll(of(events.find(other)));
    members.remove(events.find(one));
    members.remove(events.find(other));
    events.join(one, other);
    joined.sort(null);
    members.put(events.find(one), joined);
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
