package io.newstally.annotate.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import io.newstally.annotate.BuiltModels;
import io.newstally.annotate.OddSentences;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tagger alone beside CoreNLP's {@code MaxentTagger}, on sentences that nobody would write. */
class PosTaggerTest {

  private static final String STOCK =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  @Test
  void tagsAsCoreNlpDoes() {
    PosTagger tagger = BuiltModels.tagger();
    MaxentTagger stock = new MaxentTagger(OddSentences.MODELS.resolve(STOCK).toString());
    for (List<CoreLabel> sentence : OddSentences.tokens()) {
      stock.tagCoreLabels(sentence);
      List<String> expected = sentence.stream().map(PosTaggerTest::tagged).toList();
      tagger.tag(sentence);
      assertThat(sentence).map(PosTaggerTest::tagged).isEqualTo(expected);
    }
  }

  @Test
  void tagsNoTokens() {
    List<CoreLabel> none = new ArrayList<>();
    BuiltModels.tagger().tag(none);
    assertThat(none).isEmpty();
  }

  private static String tagged(CoreLabel token) {
    return token.word() + "/" + token.tag();
  }
}
