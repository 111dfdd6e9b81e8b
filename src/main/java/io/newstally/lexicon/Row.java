package io.newstally.lexicon;

import java.math.BigDecimal;
import java.util.Map;

/**
 * One row of a table.
 *
 * @param place file and line, such as {@code words/numbers.tsv:12}
 * @param cells values by column name, trimmed; every column of the table has one
 */
public record Row(String place, Map<String, String> cells) {

  public Row {
    cells = Map.copyOf(cells);
  }

  /** The value of {@code column}, empty for an empty cell. */
  public String get(String column) {
    String cell = cells.get(column);
    if (cell == null) {
      throw new IllegalArgumentException(place + " has no column " + column);
    }
    return cell;
  }

  /** The value of {@code column}, which must not be empty. */
  public String need(String column) {
    String cell = get(column);
    if (cell.isEmpty()) {
      throw new TableException(place + ": column " + column + " is empty; fill it in");
    }
    return cell;
  }

  /**
   * The number in {@code column}.
   *
   * @throws TableException when it holds none
   */
  public BigDecimal number(String column) {
    try {
      return new BigDecimal(need(column));
    } catch (NumberFormatException e) {
      throw new TableException(
          "%s: column %s must be a number such as -0.75, not '%s'"
              .formatted(place, column, get(column)),
          e);
    }
  }

  /**
   * The constant of {@code type} that {@code column} names, in lower case as in the tables.
   *
   * @throws TableException when it names none
   */
  public <E extends Enum<E>> E constant(String column, Class<E> type) {
    String cell = need(column);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(cell)) {
        return constant;
      }
    }
    throw new TableException(
        "%s: column %s says '%s'; use one of %s"
            .formatted(place, column, cell, java.util.Arrays.toString(type.getEnumConstants())));
  }
}
