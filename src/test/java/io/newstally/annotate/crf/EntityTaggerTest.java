package io.newstally.annotate.crf;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.NERClassifierCombiner;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import io.newstally.annotate.BuiltModels;
import io.newstally.annotate.OddSentences;
import io.newstally.annotate.tagger.PosTagger;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The three CRFs alone beside CoreNLP's: behind numbers and phrases, a wrong label could hide. */
class EntityTaggerTest {

  @Test
  void labelsAsCoreNlpDoes() throws IOException {
    EntityTagger tagger = BuiltModels.names();
    PosTagger partsOfSpeech = BuiltModels.tagger();
    NERClassifierCombiner stock = stock();
    for (List<CoreLabel> sentence : OddSentences.tokens()) {
      partsOfSpeech.tag(sentence);
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

  private static String labelled(CoreLabel token) {
    return token.word() + "/" + token.get(CoreAnnotations.AnswerAnnotation.class);
  }
}
