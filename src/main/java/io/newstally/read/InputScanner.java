package io.newstally.read;

import io.newstally.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Finds the files that a command line names. */
final class InputScanner {

  private static final String STANDARD = "-";
  private static final Pattern WILD = Pattern.compile("[*?\\[{]");

  private final ReaderRegistry registry;
  private final Map<String, Input> inputs = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  InputScanner(ReaderRegistry registry) {
    this.registry = registry;
  }

  /**
   * What was found.
   *
   * @param inputs in order, each file once, however often it was named
   * @param problems what was named and cannot be read
   */
  record Scan(List<Input> inputs, List<Problem> problems) {}

  /**
   * Resolves files, folders (hidden files and READMEs skipped), globs, and {@code -} for {@code
   * standard}.
   */
  Scan scan(List<String> names, InputStream standard) {
    for (String name : names) {
      try {
        scan(name, standard);
      } catch (InvalidPathException e) {
        error(name, "is no file name: " + e.getReason());
      } catch (IOException e) {
        error(name, "cannot be read: " + e.getMessage());
      }
    }
    return new Scan(List.copyOf(inputs.values()), List.copyOf(problems));
  }

  private void scan(String name, InputStream standard) throws IOException {
    if (name.equals(STANDARD)) {
      if (!inputs.containsKey(STANDARD)) {
        inputs.put(STANDARD, Input.standard(standard));
      }
      return;
    }
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      folder(name, path);
    } else if (Files.exists(path)) {
      file(name, path);
    } else if (WILD.matcher(name).find()) {
      glob(name);
    } else {
      error(name, "is not there; check the name");
    }
  }

  private void file(String name, Path file) {
    if (!Files.isRegularFile(file)) {
      error(name, "is no regular file; copy it into one");
    } else if (registry.reader(Input.suffix(name)).isEmpty()) {
      error(name, unknownSuffix());
    } else {
      add(name, file);
    }
  }

  private void folder(String name, Path folder) throws IOException {
    List<Path> files = walk(folder, file -> true);
    if (files.isEmpty()) {
      error(name, "holds no files; give a folder with articles");
    }
    files.forEach(this::walked);
  }

  private void glob(String name) throws IOException {
    String slashed = name.replace('\\', '/');
    int wild = WILD.matcher(slashed).results().findFirst().orElseThrow().start();
    Path base = Path.of(slashed.substring(0, slashed.lastIndexOf('/', wild) + 1));
    Predicate<Path> matches;
    try {
      matches = matches(slashed.substring(slashed.lastIndexOf('/', wild) + 1), base);
    } catch (PatternSyntaxException e) {
      error(name, "is no file, and as a pattern it is wrong: " + e.getDescription());
      return;
    }
    List<Path> files = Files.isDirectory(base.toAbsolutePath()) ? walk(base, matches) : List.of();
    if (files.isEmpty()) {
      error(name, "matches no file; check the pattern");
    }
    files.forEach(this::walked);
  }

  /** In a pattern, a double star and slash also stands for no folder at all. */
  private static Predicate<Path> matches(String pattern, Path base) {
    PathMatcher given = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    PathMatcher flat =
        FileSystems.getDefault().getPathMatcher("glob:" + pattern.replace("**/", ""));
    return file -> given.matches(base.relativize(file)) || flat.matches(base.relativize(file));
  }

  private void walked(Path file) {
    String name = slashed(file);
    if (registry.reader(Input.suffix(name)).isEmpty()) {
      problems.add(Problems.warning(name, "passed over: " + unknownSuffix()));
    } else {
      add(name, file);
    }
  }

  private void add(String name, Path file) {
    inputs.putIfAbsent(file.toAbsolutePath().normalize().toString(), Input.file(name, file));
  }

  /** The files below {@code folder}, none hidden, sorted by name; unreadable ones are problems. */
  private List<Path> walk(Path folder, Predicate<Path> wanted) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            boolean hidden = !dir.equals(folder) && isHidden(dir);
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && Files.isRegularFile(file) && wanted.test(file)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            error(slashed(file), "cannot be opened; check its permissions");
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(Comparator.comparing(InputScanner::slashed));
    return files;
  }

  private static boolean isHidden(Path file) {
    Path name = file.getFileName();
    return name != null && isHidden(name.toString());
  }

  /** Dot files, and the README that tells people what a folder holds. */
  static boolean isHidden(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.startsWith(".") || name.matches("(?i)README(\\.\\w+)?");
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private String unknownSuffix() {
    return "unknown suffix; files that are read end in " + registry.suffixes();
  }

  private void error(String path, String message) {
    problems.add(Problems.error(path, message));
  }
}
