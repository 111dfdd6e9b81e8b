package io.newstally.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.model.Article;
import io.newstally.model.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnalysisTextTest {

  private static String of(String text, Span... paragraphs) {
    Article.Origin origin = new Article.Origin("x", "", "");
    return AnalysisText.of(
        new Article("x", origin, "", null, "en", text, List.of(paragraphs), Map.of()));
  }

  @Test
  void blanksWhatIsNoParagraph() {
    assertThat(of("A boy ran.\nShare\nHe fell.", new Span(0, 10), new Span(17, 25)))
        .isEqualTo("A boy ran.\n      He fell.");
  }

  @Test
  void endsASentenceBetweenParagraphsThatTouch() {
    assertThat(of("A boy ran.He fell.", new Span(0, 10), new Span(10, 18)))
        .isEqualTo("A boy ran\nHe fell.");
  }

  @Test
  void isBlankWithoutParagraphs() {
    assertThat(of("Share")).isEqualTo("     ");
  }
}
