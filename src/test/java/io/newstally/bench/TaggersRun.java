package io.newstally.bench;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import io.newstally.annotate.OddSentences;
import io.newstally.annotate.crf.EntityModelsConverter;
import io.newstally.annotate.crf.EntityTagger;
import io.newstally.annotate.tagger.PosModelConverter;
import io.newstally.annotate.tagger.PosTagger;
import io.newstally.annotate.word.WordClusters;
import io.newstally.annotate.word.WordClustersConverter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Measures the processor time that the part-of-speech and the entity tagger take for a token,
 * beside CoreNLP's part-of-speech tagger. Arguments: a folder for the models, a file of text,
 * rounds.
 */
public final class TaggersRun {

  private static final String DIGEST = "bench";

  private TaggersRun() {}

  /** Runs. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<List<CoreLabel>> sentences = OddSentences.tokens(Files.readString(Path.of(arguments[1])));
    int rounds = Integer.parseInt(arguments[2]);
    if (!Files.exists(folder.resolve("tagger"))) {
      WordClustersConverter.convert(OddSentences.MODELS, folder.resolve("clusters"), DIGEST);
      EntityModelsConverter.convert(OddSentences.MODELS, folder.resolve("entities"), DIGEST);
      PosModelConverter.convert(OddSentences.MODELS, folder.resolve("tagger"), DIGEST);
    }
    long begin = System.nanoTime();
    WordClusters clusters = WordClusters.open(folder.resolve("clusters"), DIGEST);
    PosTagger tagger = PosTagger.open(folder.resolve("tagger"), DIGEST, clusters);
    long opened = System.nanoTime();
    EntityTagger entities = EntityTagger.open(folder.resolve("entities"), DIGEST, clusters);
    long ready = System.nanoTime();
    System.out.printf(
        "opened the tagger in %.0f ms, the entity models in %.0f ms%n",
        (opened - begin) / 1e6, (ready - opened) / 1e6);
    MaxentTagger stock =
        new MaxentTagger(
            OddSentences.MODELS
                .resolve("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger")
                .toString());
    for (int i = 0; i < rounds; i++) {
      System.out.printf(
          "us/token: CoreNLP's tags %.2f, tags %.2f, entities %.2f%n",
          i < 2 ? measure(sentences, stock::tagCoreLabels) : Double.NaN,
          measure(sentences, tagger::tag),
          measure(sentences, entities::tag));
    }
  }

  private static double measure(List<List<CoreLabel>> sentences, Consumer<List<CoreLabel>> tagger) {
    int tokens = sentences.stream().mapToInt(List::size).sum();
    long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    sentences.forEach(tagger);
    long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    return (end - begin) / 1e3 / tokens;
  }
}
