package io.newstally.annotate.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import io.newstally.annotate.OddSentences;
import io.newstally.annotate.word.WordClusters;
import io.newstally.annotate.word.WordClustersConverter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PosTaggerTest {

  private static final String STOCK =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  @Test
  void tagsAsCoreNlpDoes(@TempDir Path folder) throws IOException {
    PosTagger tagger = converted(folder);
    MaxentTagger stock = new MaxentTagger(OddSentences.MODELS.resolve(STOCK).toString());
    for (List<CoreLabel> sentence : OddSentences.tokens()) {
      stock.tagCoreLabels(sentence);
      List<String> expected = sentence.stream().map(PosTaggerTest::tagged).toList();
      tagger.tag(sentence);
      assertThat(sentence).map(PosTaggerTest::tagged).isEqualTo(expected);
    }
  }

  @Test
  void tagsNoTokens(@TempDir Path folder) throws IOException {
    List<CoreLabel> none = new ArrayList<>();
    converted(folder).tag(none);
    assertThat(none).isEmpty();
  }

  private static PosTagger converted(Path folder) throws IOException {
    Path clusters = folder.resolve("clusters");
    Path model = folder.resolve("tagger");
    WordClustersConverter.convert(OddSentences.MODELS, clusters, "digest");
    PosModelConverter.convert(OddSentences.MODELS, model, "digest");
    return PosTagger.open(model, "digest", WordClusters.open(clusters, "digest"));
  }

  private static String tagged(CoreLabel token) {
    return token.word() + "/" + token.tag();
  }
}
