package io.newstally.write;

import io.newstally.model.Labelled;
import java.util.Set;

/**
 * How the tables are written.
 *
 * @param formats at least one
 * @param excel whether CSV is made safe for opening in a spreadsheet
 */
public record WriteOptions(Set<Format> formats, boolean excel) {

  /** The formats of a table file. */
  public enum Format implements Labelled {
    CSV,
    JSON
  }

  public WriteOptions {
    formats = Set.copyOf(formats);
    if (formats.isEmpty()) {
      throw new IllegalArgumentException("choose at least one format to write");
    }
  }
}
