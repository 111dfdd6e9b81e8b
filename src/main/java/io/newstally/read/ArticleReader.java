package io.newstally.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Set;

/**
 * Reads one format. To add a reader:
 *
 * <ol>
 *   <li>implement this interface in one class of this package: {@link #suffixes()} and {@link
 *       #read};
 *   <li>add it to the list in {@link ReaderRegistry};
 *   <li>extend {@code ArticleReaderContract} in the tests with one sample of the format;
 *   <li>drop broken samples into {@code src/test/resources/broken}: each is a test;
 *   <li>add a line to CHANGELOG.md.
 * </ol>
 *
 * <p>A reader says what the format says, as a {@link ArticleDraft}; text, paragraphs, day, language
 * and id are worked out alike for all formats in {@link ArticleMaker}.
 */
interface ArticleReader {

  /** Suffixes of the format's files with their dot, in lower case. */
  Set<String> suffixes();

  /**
   * The records of an input in order, read while they are asked for.
   *
   * @param bytes the input's bytes, decompressed; the caller closes them
   * @param options whose limits hold for what is ever held in memory
   * @return at least one reading; a record that cannot be read is {@link RecordReading.Failed}, and
   *     the next one follows
   * @throws IOException when the input as a whole cannot be read; {@link
   *     java.io.UncheckedIOException} from the iterator says the same of the rest of it
   */
  Iterator<RecordReading> read(Input input, InputStream bytes, ReadOptions options)
      throws IOException;
}
