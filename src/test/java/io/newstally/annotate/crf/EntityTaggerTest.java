package io.newstally.annotate.crf;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.NERClassifierCombiner;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import io.newstally.annotate.OddSentences;
import io.newstally.annotate.word.WordClusters;
import io.newstally.annotate.word.WordClustersConverter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityTaggerTest {

  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  @Test
  void labelsAsCoreNlpDoes(@TempDir Path folder) throws IOException {
    EntityTagger tagger = converted(folder);
    MaxentTagger partsOfSpeech = new MaxentTagger(OddSentences.MODELS.resolve(TAGGER).toString());
    NERClassifierCombiner stock = stock();
    for (List<CoreLabel> sentence : OddSentences.tokens()) {
      partsOfSpeech.tagCoreLabels(sentence);
      stock.classify(sentence);
      List<String> expected = sentence.stream().map(EntityTaggerTest::labelled).toList();
      tagger.tag(sentence);
      assertThat(sentence).map(EntityTaggerTest::labelled).isEqualTo(expected);
    }
  }

  private static NERClassifierCombiner stock() throws IOException {
    Properties settings = new Properties();
    settings.setProperty("maxAdditionalKnownLCWords", "0");
    return new NERClassifierCombiner(
        false,
        NERClassifierCombiner.Language.ENGLISH,
        false,
        settings,
        model("all.3class"),
        model("muc.7class"),
        model("conll.4class"));
  }

  private static String model(String name) {
    return OddSentences.MODELS
        .resolve("edu/stanford/nlp/models/ner/english." + name + ".distsim.crf.ser.gz")
        .toString();
  }

  private static EntityTagger converted(Path folder) throws IOException {
    Path clusters = folder.resolve("clusters");
    Path models = folder.resolve("entities");
    WordClustersConverter.convert(OddSentences.MODELS, clusters, "digest");
    EntityModelsConverter.convert(OddSentences.MODELS, models, "digest");
    return EntityTagger.open(models, "digest", WordClusters.open(clusters, "digest"));
  }

  private static String labelled(CoreLabel token) {
    return token.word() + "/" + token.get(CoreAnnotations.AnswerAnnotation.class);
  }
}
