package io.newstally.write;

import io.newstally.model.Labelled;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table: the one place from which every format, the schemas and the data dictionary
 * are made.
 *
 * @param <R> what a row of the table is made from
 * @param words the only words that the cells hold; empty when they are free
 * @param value gives a row's cell as it stands in CSV, empty when unknown
 */
public record Column<R>(
    String name,
    ColumnType type,
    String description,
    List<String> words,
    Function<R, String> value) {

  public Column {
    words = List.copyOf(words);
  }

  /** A column of free text. */
  public static <R> Column<R> text(String name, String description, Function<R, String> value) {
    return new Column<>(name, ColumnType.STRING, description, List.of(), value);
  }

  /** A column of the words of {@code type}. */
  public static <R, E extends Enum<E> & Labelled> Column<R> word(
      String name, String description, Class<E> type, Function<R, E> value) {
    List<String> words = Arrays.stream(type.getEnumConstants()).map(Labelled::label).toList();
    return new Column<>(
        name, ColumnType.STRING, description, words, row -> value.apply(row).label());
  }

  /** A column of whole numbers; null is unknown. */
  public static <R> Column<R> integer(
      String name, String description, Function<R, ? extends @Nullable Number> value) {
    return new Column<>(
        name, ColumnType.INTEGER, description, List.of(), row -> plain(value.apply(row)));
  }

  /** A column of numbers; null is unknown. */
  public static <R> Column<R> number(
      String name, String description, Function<R, @Nullable BigDecimal> value) {
    return new Column<>(
        name, ColumnType.NUMBER, description, List.of(), row -> plain(value.apply(row)));
  }

  /** A column of truth values; null is unknown. */
  public static <R> Column<R> flag(
      String name, String description, Function<R, @Nullable Boolean> value) {
    return new Column<>(
        name,
        ColumnType.BOOLEAN,
        description,
        List.of(),
        row -> {
          Boolean flag = value.apply(row);
          return flag == null ? "" : flag.toString();
        });
  }

  /** A column of days as {@code yyyy-mm-dd}; empty is unknown. */
  public static <R> Column<R> date(String name, String description, Function<R, String> value) {
    return new Column<>(name, ColumnType.DATE, description, List.of(), value);
  }

  /** The cell of {@code row}, without what no file format can hold; empty when unknown. */
  public String cell(R row) {
    return CleanText.of(value.apply(row));
  }

  private static String plain(@Nullable Number number) {
    if (number == null) {
      return "";
    }
    return number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString();
  }
}
