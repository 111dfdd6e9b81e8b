package io.newstally.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** Bytes to text: UTF-8 if they are, else what the detector guesses, else windows-1252. */
final class TextDecoder {

  private static final Charset FALLBACK = Charset.forName("windows-1252");

  private TextDecoder() {}

  /**
   * Text without its byte order mark.
   *
   * @param warning what is doubtful, empty for UTF-8 and for a byte order mark
   */
  record Decoded(String text, String warning) {}

  /**
   * Decodes {@code bytes}.
   *
   * @throws UnreadableException when they are no text
   */
  static Decoded decode(byte[] bytes) throws IOException {
    Charset marked = byByteOrderMark(bytes);
    if (marked != null) {
      return new Decoded(withoutMark(new String(bytes, marked)), "");
    }
    checkIsText(bytes);
    Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return new Decoded(withoutMark(utf8.get()), "");
    }
    Charset guess = guess(bytes);
    return new Decoded(
        withoutMark(new String(bytes, guess)),
        "not UTF-8; read as " + guess.name() + ", check accents and quotation marks");
  }

  private static @Nullable Charset byByteOrderMark(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int mark = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
    return switch (mark) {
      case 0xFFFE -> StandardCharsets.UTF_16LE;
      case 0xFEFF -> StandardCharsets.UTF_16BE;
      default -> null;
    };
  }

  private static void checkIsText(byte[] bytes) throws UnreadableException {
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        throw new UnreadableException("is binary, not text; save it as UTF-8 text");
      }
      if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        controls++;
      }
    }
    if (controls * 10L > bytes.length) {
      throw new UnreadableException("is mostly control characters, not text; save it as UTF-8");
    }
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** A guess of UTF-8 or ASCII was refuted already. */
  private static Charset guess(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    boolean usable =
        name != null
            && Charset.isSupported(name)
            && !name.equals("UTF-8")
            && !name.equals("US-ASCII");
    return usable ? Charset.forName(name) : FALLBACK;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
