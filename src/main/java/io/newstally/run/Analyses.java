package io.newstally.run;

import io.newstally.annotate.AnalysisCodec;
import io.newstally.annotate.Annotator;
import io.newstally.model.AnnotatedText;
import io.newstally.model.Article;
import io.newstally.model.Span;
import io.newstally.store.AnalysisStore;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Analyses from the store where it has them, from the annotator where not. */
final class Analyses {

  private final Annotator annotator;
  private final AnalysisStore store;
  private final boolean anew;
  private final AtomicInteger made = new AtomicInteger();

  /**
   * @param anew true to ignore what is stored
   */
  Analyses(Annotator annotator, AnalysisStore store, boolean anew) {
    this.annotator = annotator;
    this.store = store;
    this.anew = anew;
  }

  AnnotatedText of(Article article) {
    String content = digest(article);
    Optional<String> stored = anew ? Optional.empty() : store.find(content, annotator.version());
    if (stored.isPresent()) {
      return AnalysisCodec.decode(stored.get(), article.text());
    }
    AnnotatedText analysis = annotator.annotate(article);
    store.put(content, annotator.version(), AnalysisCodec.encode(analysis));
    made.incrementAndGet();
    return analysis;
  }

  /** How many analyses were made anew. */
  int made() {
    return made.get();
  }

  /** SHA-256 of text and paragraphs: all that an analysis depends on. */
  private static String digest(Article article) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bigEndian(article.text()));
      for (Span paragraph : article.paragraphs()) {
        digest.update(
            (paragraph.begin() + "-" + paragraph.end() + ";").getBytes(StandardCharsets.US_ASCII));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * The text in UTF-16, whatever stands in it: an encoder would take unpaired surrogates for one.
   */
  private static byte[] bigEndian(String text) {
    byte[] bytes = new byte[Character.BYTES * text.length()];
    for (int i = 0; i < text.length(); i++) {
      bytes[2 * i] = (byte) (text.charAt(i) >> Byte.SIZE);
      bytes[2 * i + 1] = (byte) text.charAt(i);
    }
    return bytes;
  }
}
