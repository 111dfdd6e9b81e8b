package io.newstally.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with its names, written as {@code style ⇥ [PERSON Ada Weaver] left [CITY Oslo].}
 *
 * @param names in order of the text
 */
record MarkedText(String style, String text, List<MarkedName> names) {

  /** Where the tables stand. */
  static final Path FOLDER = Path.of("src/test/resources/names");

  private static final Pattern MARK = Pattern.compile("\\[(\\p{Lu}[\\p{Lu}_]+) ([^\\]]+)]");

  /** The sentences of a table in {@code names/}, without comments and the line of column names. */
  static List<MarkedText> all(String table) throws IOException {
    return Files.readAllLines(FOLDER.resolve(table)).stream()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(MarkedText::of)
        .toList();
  }

  private static MarkedText of(String line) {
    int tab = line.indexOf('\t');
    StringBuilder text = new StringBuilder();
    List<MarkedName> names = new ArrayList<>();
    Matcher mark = MARK.matcher(line);
    int at = tab + 1;
    while (mark.find()) {
      text.append(line, at, mark.start());
      int begin = text.length();
      text.append(mark.group(2));
      names.add(new MarkedName(begin, text.length(), mark.group(1)));
      at = mark.end();
    }
    text.append(line, at, line.length());
    return new MarkedText(line.substring(0, tab), text.toString(), names);
  }

  /** The same text with other names. */
  MarkedText with(List<MarkedName> others) {
    List<MarkedName> sorted = new ArrayList<>(others);
    sorted.sort(Comparator.comparingInt(MarkedName::begin));
    return new MarkedText(style, text, List.copyOf(sorted));
  }

  /** The line that {@link #all} reads. */
  String line() {
    StringBuilder line = new StringBuilder(style).append('\t');
    int at = 0;
    for (MarkedName name : names) {
      line.append(text, at, name.begin()).append('[').append(name.type()).append(' ');
      line.append(text, name.begin(), name.end()).append(']');
      at = name.end();
    }
    return line.append(text, at, text.length()).toString();
  }
}
