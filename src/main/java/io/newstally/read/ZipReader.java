package io.newstally.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Archives of files that other readers read, in the archive's order; {@code news.zip!a/b.txt} is
 * the file {@code a/b.txt} in it. Nothing is unpacked onto the disk. Hidden files, READMEs and
 * files of other kinds are passed over, as in a folder; an archive in an archive is not opened.
 */
final class ZipReader implements ArticleReader {

  private static final String SUFFIX = ".zip";

  private final ReaderRegistry registry;

  /** Reads with the readers that {@code registry} will hold. */
  ZipReader(ReaderRegistry registry) {
    this.registry = registry;
  }

  @Override
  public Set<String> suffixes() {
    return Set.of(SUFFIX);
  }

  @Override
  public Iterator<RecordReading> read(Input input, InputStream bytes, ReadOptions options) {
    return new Entries(input.path(), bytes, options);
  }

  private Optional<ArticleReader> readerOf(String name) {
    String suffix = Input.suffix(name);
    boolean archive = suffix.equals(SUFFIX) || name.toLowerCase(Locale.ROOT).endsWith(".gz");
    return archive || InputScanner.isHidden(name) ? Optional.empty() : registry.reader(suffix);
  }

  /** What the files of an archive hold, one file after the other. */
  private final class Entries extends Lookahead<RecordReading> {

    private final String path;
    private final BombGuard guard = new BombGuard();
    private final ZipInputStream archive;
    private final ReadOptions options;
    private Iterator<RecordReading> readings = Collections.emptyIterator();
    private String place = "";

    Entries(String path, InputStream bytes, ReadOptions options) {
      this.path = path;
      this.archive = new ZipInputStream(guard.packed(bytes));
      this.options = options;
    }

    @Override
    @Nullable RecordReading advance() throws IOException {
      while (true) {
        Optional<RecordReading> reading = reading();
        if (reading.isPresent()) {
          return reading.get();
        }
        ZipEntry entry = entry();
        if (entry == null) {
          return null;
        }
        Optional<ArticleReader> reader = readerOf(entry.getName());
        if (!entry.isDirectory() && reader.isPresent()) {
          place = path + "!" + entry.getName();
          readings = open(reader.get(), Input.suffix(entry.getName()));
        }
      }
    }

    private @Nullable ZipEntry entry() throws IOException {
      try {
        return archive.getNextEntry();
      } catch (IllegalArgumentException e) {
        throw new UnreadableException(
            "has a file whose name is not in UTF-8; what stands before it was read, pack it anew");
      }
    }

    /** The next reading of the file that is open, empty when it holds no more. */
    private Optional<RecordReading> reading() throws IOException {
      try {
        return readings.hasNext() ? Optional.of(readings.next()) : Optional.empty();
      } catch (UncheckedIOException e) {
        readings = Collections.emptyIterator();
        if (e.getCause() instanceof UnreadableException cause) {
          return Optional.of(failed(cause));
        }
        throw e;
      }
    }

    /** A file that cannot be read is a problem of its own; the next one follows. */
    private Iterator<RecordReading> open(ArticleReader reader, String suffix) throws IOException {
      InputStream bytes = guard.unpacked(new Unclosable(archive));
      try {
        return reader.read(new Input(place, suffix, () -> bytes), bytes, options);
      } catch (UnreadableException e) {
        return List.of(failed(e)).iterator();
      }
    }

    private RecordReading failed(UnreadableException e) {
      return new RecordReading.Failed(Problems.error(place, String.valueOf(e.getMessage())));
    }
  }

  /** The archive's stream, which outlives each of its files. */
  private static final class Unclosable extends FilterInputStream {

    Unclosable(InputStream stream) {
      super(stream);
    }

    @Override
    public void close() {
      // The archive is closed as a whole.
    }
  }
}
