package io.newstally.read;

import io.newstally.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON Lines, one object an article, of any size; and {@code .json}, which holds one object, an
 * array of them, or several one behind the other. The record in {@code file.jsonl#3} stands on line
 * 3, the one in {@code file.json#3} is the third.
 */
final class JsonlReader implements ArticleReader {

  private static final String WHOLE = ".json";

  @Override
  public Set<String> suffixes() {
    return Set.of(".jsonl", ".ndjson", WHOLE);
  }

  @Override
  public Iterator<RecordReading> read(Input input, InputStream bytes, ReadOptions options)
      throws IOException {
    JsonMapper mapper = JsonText.mapper(options.maxBytes());
    if (!input.suffix().equals(WHOLE)) {
      return new Lines(input.path(), new LineReader(bytes, options.maxBytes()), options, mapper);
    }
    TextDecoder.Decoded decoded = TextDecoder.decode(Input.all(bytes, options.maxBytes()));
    return new Records(input.path(), decoded, mapper);
  }

  private static List<Problem> warnings(String path, TextDecoder.Decoded decoded) {
    return decoded.warning().isEmpty()
        ? List.of()
        : List.of(Problems.warning(path, decoded.warning()));
  }

  private static RecordReading malformed(String path, JacksonException e) {
    String place = e.getLocation() == null ? "" : " in column " + e.getLocation().getColumnNr();
    String message = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
    return new RecordReading.Failed(
        Problems.error(
            path, "is no JSON that can be read" + place + "; correct it: " + firstLine(message)));
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("").strip();
  }

  /** One record a line. */
  private static final class Lines extends Lookahead<RecordReading> {

    private final String path;
    private final LineReader lines;
    private final ReadOptions options;
    private final JsonMapper mapper;

    Lines(String path, LineReader lines, ReadOptions options, JsonMapper mapper) {
      this.path = path;
      this.lines = lines;
      this.options = options;
      this.mapper = mapper;
    }

    @Override
    @Nullable RecordReading advance() throws IOException {
      while (lines.next()) {
        String place = path + "#" + lines.number();
        if (lines.tooLong()) {
          return new RecordReading.Failed(
              Problems.error(
                  place, "has more than " + options.maxBytes() + " bytes; split the article"));
        }
        Optional<RecordReading> reading = reading(place);
        if (reading.isPresent()) {
          return reading.get();
        }
      }
      return null;
    }

    /** What the line holds, empty for a blank one; a binary first line gives the file up. */
    private Optional<RecordReading> reading(String place) throws IOException {
      try {
        TextDecoder.Decoded decoded = TextDecoder.decode(lines.bytes());
        return decoded.text().isBlank() ? Optional.empty() : Optional.of(record(place, decoded));
      } catch (UnreadableException e) {
        if (lines.number() == 1) {
          throw e;
        }
        return Optional.of(
            new RecordReading.Failed(Problems.error(place, String.valueOf(e.getMessage()))));
      }
    }

    private RecordReading record(String place, TextDecoder.Decoded decoded) {
      try {
        return JsonRecord.read(place, mapper.readTree(decoded.text()), warnings(place, decoded));
      } catch (JacksonException e) {
        return malformed(place, e);
      }
    }
  }

  /** The objects of a whole document. */
  private static final class Records extends Lookahead<RecordReading> {

    private final String path;
    private final JsonParser parser;
    private final List<Problem> warnings;
    private int number;
    private boolean inArray;
    private boolean broken;

    Records(String path, TextDecoder.Decoded decoded, JsonMapper mapper) {
      this.path = path;
      this.parser = mapper.createParser(decoded.text());
      this.warnings = warnings(path, decoded);
    }

    @Override
    @Nullable RecordReading advance() {
      if (broken) {
        return null;
      }
      number++;
      String place = path + "#" + number;
      try {
        return start() ? record(place) : null;
      } catch (JacksonException e) {
        broken = true;
        return malformed(place, e);
      }
    }

    private RecordReading record(String place) {
      JsonNode value = parser.readValueAsTree();
      return JsonRecord.read(number == 1 && !inArray ? path : place, value, warnings);
    }

    /** Moves to the next record; false at the end. */
    private boolean start() {
      JsonToken token = parser.nextToken();
      while (token == (inArray ? JsonToken.END_ARRAY : JsonToken.START_ARRAY)) {
        inArray = token == JsonToken.START_ARRAY;
        token = parser.nextToken();
      }
      return token != null;
    }
  }
}
