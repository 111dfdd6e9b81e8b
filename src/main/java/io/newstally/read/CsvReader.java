package io.newstally.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tables with a header line and one article a record, of any size: RFC 4180 in UTF-8, parted by
 * comma, semicolon or tab. The columns go by the same names as the fields of JSON. The record in
 * {@code file.csv#3} is the third below the header.
 */
final class CsvReader implements ArticleReader {

  private static final int LONGEST_HEADER = 10_000;
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

  @Override
  public Set<String> suffixes() {
    return Set.of(".csv", ".tsv");
  }

  @Override
  public Iterator<RecordReading> read(Input input, InputStream bytes, ReadOptions options)
      throws IOException {
    BoundedReader bounded = new BoundedReader(characters(bytes), options.maxBytes());
    BufferedReader text = new BufferedReader(bounded, LONGEST_HEADER);
    String header = header(text);
    CSVParser parser = CSVParser.builder().setReader(text).setFormat(format(header)).get();
    if (!JsonRecord.hasText(parser.getHeaderNames())) {
      throw new UnreadableException(
          "has no column with the text; name it text in the first line, and title, date, url, source");
    }
    return new Records(input.path(), parser, bounded, options);
  }

  private static Reader characters(InputStream bytes) {
    return new InputStreamReader(
        bytes,
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /** The first line, which stays to be read; a byte order mark is passed over. */
  private static String header(BufferedReader text) throws IOException {
    text.mark(LONGEST_HEADER);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    text.mark(LONGEST_HEADER);
    char[] start = new char[LONGEST_HEADER - 1];
    int length = Math.max(0, text.read(start));
    text.reset();
    return new String(start, 0, length).lines().findFirst().orElse("");
  }

  private static CSVFormat format(String header) {
    char delimiter = ',';
    for (char candidate : DELIMITERS) {
      if (count(header, candidate) > count(header, delimiter)) {
        delimiter = candidate;
      }
    }
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(delimiter)
        .setHeader()
        .setSkipHeaderRecord(true)
        .setAllowMissingColumnNames(true)
        .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
        .setTrim(true)
        .get();
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  /** One record at a time. */
  private static final class Records extends Lookahead<RecordReading> {

    private final String path;
    private final List<String> names;
    private final Iterator<CSVRecord> records;
    private final BoundedReader bounded;
    private final ReadOptions options;

    Records(String path, CSVParser parser, BoundedReader bounded, ReadOptions options) {
      this.path = path;
      this.names = parser.getHeaderNames();
      this.records = parser.iterator();
      this.bounded = bounded;
      this.options = options;
    }

    @Override
    @Nullable RecordReading advance() {
      bounded.startRecord();
      if (!records.hasNext()) {
        return null;
      }
      CSVRecord record = records.next();
      String place = path + "#" + record.getRecordNumber();
      if (length(record) > options.maxBytes()) {
        return new RecordReading.Failed(
            Problems.error(
                place, "has more than " + options.maxBytes() + " bytes; split the article"));
      }
      return JsonRecord.read(place, object(record), List.of());
    }

    private static long length(CSVRecord record) {
      return record.stream().mapToLong(String::length).sum();
    }

    /** The cells by name; of columns with the same name the first, of those without one none. */
    private ObjectNode object(CSVRecord record) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      for (int i = 0; i < Math.min(names.size(), record.size()); i++) {
        String name = JsonRecord.field(names.get(i));
        if (!name.isBlank() && !object.has(name)) {
          object.put(name, record.get(i));
        }
      }
      return object;
    }
  }
}
