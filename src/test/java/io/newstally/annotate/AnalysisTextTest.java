package io.newstally.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.model.Article;
import io.newstally.model.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          03/02/2024: Two died.        => 03/02/2024| Two died.
          MOKHA, Yemen — Two died.     => MOKHA, Yemen | Two died.
          At 4:30 two died.            => At 4:30 two died.
          """)
  void endsADateline(String text, String expected) {
    assertThat(of(text, new Span(0, text.length())).replace('\n', '|')).isEqualTo(expected);
  }

  @Test
  void isBlankWithoutParagraphs() {
    assertThat(of("Share")).isEqualTo("     ");
  }
}
