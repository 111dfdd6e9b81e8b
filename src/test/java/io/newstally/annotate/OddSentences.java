package io.newstally.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** Sentences on which a fast annotator could differ from CoreNLP's own, as tokens. */
public final class OddSentences {

  /** Where the build unpacks CoreNLP's models. */
  public static final Path MODELS = Path.of("models/corenlp");

  private OddSentences() {}

  /** The sentences of annotate/sentences.txt, tokenised and nothing else. */
  public static List<List<CoreLabel>> tokens() {
    return tokens(text());
  }

  /** The sentences of a text, tokenised and nothing else. */
  public static List<List<CoreLabel>> tokens(String text) {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize");
    settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
    settings.setProperty("tokenize.options", "untokenizable=noneKeep");
    Annotation annotation = new Annotation(text);
    new StanfordCoreNLP(settings).annotate(annotation);
    return annotation.get(CoreAnnotations.SentencesAnnotation.class).stream()
        .map(sentence -> sentence.get(CoreAnnotations.TokensAnnotation.class))
        .toList();
  }

  private static String text() {
    try (InputStream in =
        Objects.requireNonNull(OddSentences.class.getResourceAsStream("/annotate/sentences.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
