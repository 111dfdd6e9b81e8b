package io.newstally.reconcile;

import io.newstally.model.Event;
import java.util.List;

/**
 * An event and what articles tell of it.
 *
 * @param happenings in the order in which the articles appeared
 */
record EventGroup(Event event, List<Happening> happenings) {

  EventGroup {
    happenings = List.copyOf(happenings);
  }
}
