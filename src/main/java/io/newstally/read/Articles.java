package io.newstally.read;

import io.newstally.lexicon.Lexicon;
import io.newstally.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads the articles of a run: the way into this package. */
public final class Articles {

  private final ReaderRegistry registry;
  private final ArticleMaker maker;
  private final ReadOptions options;

  /**
   * Prepares for reading.
   *
   * @throws io.newstally.lexicon.TableException when a table of this stage is missing or wrong
   */
  public Articles(Lexicon lexicon, ReadOptions options) {
    ParagraphFinder paragraphs = new ParagraphFinder(new Notices(lexicon));
    this.registry = new ReaderRegistry(paragraphs, new PageFurniture(lexicon));
    this.maker = new ArticleMaker(paragraphs, new EnglishCheck(lexicon), options);
    this.options = options;
  }

  /**
   * The articles and problems of {@code inputs} in a fixed order: problems of the command line
   * first, then the inputs as named, folders by name. One record is read at a time, so that an
   * input may be larger than the memory. No two articles have the same id.
   *
   * @param inputs files, folders, globs, or {@code -} for {@code standard}
   * @param standard standard input; read only when an input is {@code -}
   * @return a stream to be closed; bad input never throws
   */
  public Stream<ReadResult> read(List<String> inputs, InputStream standard) {
    InputScanner.Scan scan = new InputScanner(registry).scan(inputs, standard);
    Results results = new Results(scan);
    int order = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(results, order), false)
        .onClose(results::close);
  }

  private static String message(Input input, IOException e) {
    if (e instanceof UnreadableException) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof NoSuchFileException) {
      return "is no longer there";
    }
    if (e instanceof CharacterCodingException) {
      return "is not UTF-8; save it as CSV UTF-8";
    }
    if (e instanceof AccessDeniedException) {
      return "cannot be opened: permission denied";
    }
    String packing = input.path().toLowerCase(Locale.ROOT).endsWith(".gz") ? " as gzip" : "";
    return "cannot be read" + packing + ": " + e.getMessage();
  }

  /** One result at a time; at most one input is open. */
  private final class Results extends Lookahead<ReadResult> {

    private final Iterator<Problem> problems;
    private final Iterator<Input> inputs;
    private final UniqueIds ids = new UniqueIds();
    private Iterator<RecordReading> readings = Collections.emptyIterator();
    private @Nullable Input input;
    private @Nullable InputStream open;

    Results(InputScanner.Scan scan) {
      this.problems = scan.problems().iterator();
      this.inputs = scan.inputs().iterator();
    }

    @Override
    @Nullable ReadResult advance() {
      if (problems.hasNext()) {
        return new ReadResult.Unread(problems.next());
      }
      while (true) {
        Input current = input;
        if (current != null) {
          Optional<ReadResult> result = next(current);
          if (result.isPresent()) {
            return result.get();
          }
        }
        close();
        if (!inputs.hasNext()) {
          return null;
        }
        input = inputs.next();
      }
    }

    /** The next result of {@code current}, empty when it gives no more. */
    private Optional<ReadResult> next(Input current) {
      try {
        if (open == null) {
          readings = start(current);
        }
        return readings.hasNext() ? Optional.of(result(readings.next())) : Optional.empty();
      } catch (IOException e) {
        return broken(current, e);
      } catch (UncheckedIOException e) {
        return broken(current, Objects.requireNonNull(e.getCause()));
      }
    }

    private Iterator<RecordReading> start(Input current) throws IOException {
      InputStream stream = current.opener().open();
      open = stream;
      ArticleReader reader = registry.reader(current.suffix()).orElseThrow();
      Iterator<RecordReading> records = reader.read(current, stream, options);
      if (!records.hasNext()) {
        throw new UnreadableException("is empty; fill or remove it");
      }
      return records;
    }

    private ReadResult result(RecordReading reading) {
      if (reading instanceof ArticleDraft draft) {
        return ids.check(maker.make(draft));
      }
      return new ReadResult.Unread(((RecordReading.Failed) reading).problem());
    }

    private Optional<ReadResult> broken(Input current, IOException e) {
      close();
      return Optional.of(
          new ReadResult.Unread(Problems.error(current.path(), message(current, e))));
    }

    private void close() {
      InputStream closing = open;
      open = null;
      input = null;
      readings = Collections.emptyIterator();
      if (closing != null) {
        try {
          closing.close();
        } catch (IOException e) {
          // What was read is whole: a file that was only read loses nothing.
        }
      }
    }
  }
}
