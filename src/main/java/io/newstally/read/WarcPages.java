package io.newstally.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Web archives (ISO 28500): the pages among their records, each as {@link HtmlReader} reads it. The
 * page in {@code crawl.warc#3} is the third record; requests, pictures, redirects and errors are
 * passed over. A record that cannot be read is a problem of its own.
 */
final class WarcPages implements ArticleReader {

  private static final int OK = 200;

  private final HtmlReader pages;

  WarcPages(HtmlReader pages) {
    this.pages = pages;
  }

  @Override
  public Set<String> suffixes() {
    return Set.of(".warc");
  }

  @Override
  public Iterator<RecordReading> read(Input input, InputStream bytes, ReadOptions options)
      throws IOException {
    return new Records(input.path(), new WarcReader(bytes), options);
  }

  /** The body of a page, empty for any other record. */
  private static Optional<MessageBody> body(WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response
        && response.http().status() == OK
        && isPage(response.payloadType())) {
      return Optional.of(response.http().bodyDecoded());
    }
    return record instanceof WarcResource resource && isPage(resource.contentType())
        ? Optional.of(resource.body())
        : Optional.empty();
  }

  private static boolean isPage(MediaType type) {
    return type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
  }

  /** One page at a time. */
  private final class Records extends Lookahead<RecordReading> {

    private final String path;
    private final WarcReader records;
    private final ReadOptions options;
    private int number;

    Records(String path, WarcReader records, ReadOptions options) {
      this.path = path;
      this.records = records;
      this.options = options;
    }

    @Override
    @Nullable RecordReading advance() throws IOException {
      while (true) {
        Optional<WarcRecord> record = records.next();
        if (record.isEmpty()) {
          return null;
        }
        number++;
        Optional<RecordReading> reading = reading(record.get());
        if (reading.isPresent()) {
          return reading.get();
        }
      }
    }

    /** The page that a record holds, or why it cannot be read; empty for any other record. */
    private Optional<RecordReading> reading(WarcRecord record) {
      String place = path + "#" + number;
      try {
        Optional<MessageBody> body = body(record);
        return body.isEmpty()
            ? Optional.empty()
            : Optional.of(page(place, (WarcTargetRecord) record, body.get()));
      } catch (UnreadableException e) {
        return Optional.of(failed(place, String.valueOf(e.getMessage())));
      } catch (IOException | IllegalArgumentException e) {
        return Optional.of(failed(place, "is a record that cannot be read: " + e.getMessage()));
      }
    }

    private RecordReading page(String place, WarcTargetRecord record, MessageBody body)
        throws IOException {
      return pages.page(place, record.target(), Input.all(body.stream(), options.maxBytes()));
    }

    private static RecordReading failed(String place, String message) {
      return new RecordReading.Failed(Problems.error(place, message));
    }
  }
}
