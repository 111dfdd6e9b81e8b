package io.newstally.annotate.time;

import io.newstally.annotate.flat.FlatFile;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.joda.time.DateTimeZone;
import org.joda.time.Instant;

/**
 * Every name by which a text may mention a time zone: "EST", "Central European Time",
 * "America/Toronto". To list them takes Java a third of a second, so that they are kept in a flat
 * file; other versions of Java and other languages have other names, and list them anew.
 */
public final class ZoneNames {

  static final String KIND = "zones";

  /** SUTime asks for this year's names; these years have all that any year has. */
  private static final int FIRST_YEAR = 2000;

  private static final int LAST_YEAR = 2040;

  private final Pattern pattern;

  private ZoneNames(Collection<String> names) {
    this.pattern =
        Pattern.compile(
            "\\b" + any(new TreeSet<>(names)) + "\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** An expression for any of some names, those that begin alike together, as in a trie. */
  private static String any(Set<String> names) {
    Map<String, Set<String>> rests = new TreeMap<>();
    for (String name : names) {
      if (!name.isEmpty()) {
        int second = name.offsetByCodePoints(0, 1);
        rests
            .computeIfAbsent(name.substring(0, second), first -> new TreeSet<>())
            .add(name.substring(second));
      }
    }
    if (rests.isEmpty()) {
      return "";
    }
    return rests.entrySet().stream()
        .map(rest -> Pattern.quote(rest.getKey()) + any(rest.getValue()))
        .collect(Collectors.joining("|", "(?:", names.contains("") ? ")?" : ")"));
  }

  /**
   * Opens what {@link ZoneNamesConverter} wrote.
   *
   * @throws io.newstally.annotate.flat.FlatException when the file is unusable
   */
  public static ZoneNames open(Path flatFile, String sourceDigest) {
    FlatFile file = FlatFile.open(flatFile, KIND, sourceDigest);
    boolean ours = List.of(file.strings("java")).equals(List.of(java()));
    return new ZoneNames(ours ? List.of(file.strings("names")) : list());
  }

  /** What the names depend on. */
  static String java() {
    return Runtime.version()
        + " "
        + System.getProperty("java.locale.providers", "")
        + " "
        + Locale.getDefault();
  }

  /** The names that this Java has. */
  static Set<String> list() {
    Set<String> names = new TreeSet<>();
    for (String id : DateTimeZone.getAvailableIDs()) {
      names.add(id);
      addNames(DateTimeZone.forID(id), names);
    }
    return names;
  }

  /** What a zone is called depends on its offset and whether that is the standard one. */
  private static void addNames(DateTimeZone zone, Set<String> names) {
    Set<String> states = new HashSet<>();
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      for (String day : List.of("-01-01", "-06-01")) {
        long time = Instant.parse(year + day).getMillis();
        String state = zone.getNameKey(time) + zone.isStandardOffset(time) + zone.getOffset(time);
        if (states.add(state)) {
          names.add(zone.getShortName(time, Locale.getDefault()));
          names.add(zone.getName(time, Locale.getDefault()));
        }
      }
    }
  }

  /** Matches every name, standing apart. */
  Pattern pattern() {
    return pattern;
  }
}
