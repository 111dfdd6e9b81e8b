package io.newstally.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.model.Article;
import io.newstally.model.Span;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every reader must do. A new reader's test extends this with the suffix and one sample of its
 * format, which tells of the fire below.
 */
abstract class ArticleReaderContract {

  static final String TITLE = "Fire in Lower Valley kills two";
  static final String LEAD = "Two people died when a fire broke out in Lower Valley on Monday.";
  static final String END = "Five others were taken to hospital, the fire service said.";

  @TempDir Path folder;

  /** Such as {@code .txt}. */
  abstract String suffix();

  /**
   * A file with {@link #TITLE}, {@link #LEAD} and {@link #END} as paragraphs, in this format,
   * published on 4 March 2024.
   */
  abstract String sample();

  /** The sample's file name without suffix; a format without fields has the day in it. */
  String name() {
    return "sample";
  }

  private List<ReadResult> readSample() {
    return ReadFixtures.readFile(folder, name() + suffix(), sample());
  }

  @Test
  void readsTheSampleWithoutProblems() {
    List<ReadResult> results = readSample();
    assertThat(ReadFixtures.problems(results)).isEmpty();
    assertThat(ReadFixtures.articles(results)).hasSize(1);
  }

  @Test
  void findsTitleDayAndParagraphs() {
    Article article = ReadFixtures.articles(readSample()).get(0);
    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(article.published()).hasToString("2024-03-04");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.paragraphs())
        .extracting((Span span) -> span.of(article.text()))
        .containsExactly(TITLE, LEAD, END);
  }

  @Test
  void readsTheSameFromAPackedFile() {
    Article plain = ReadFixtures.articles(readSample()).get(0);
    Path packed = folder.resolve(name() + suffix() + ".gz");
    ReadFixtures.write(packed, ReadFixtures.gzip(sample()));
    List<ReadResult> results = ReadFixtures.read(ReadOptions.defaults(), packed);
    assertThat(ReadFixtures.articles(results)).hasSize(1);
    assertThat(ReadFixtures.articles(results).get(0).text()).isEqualTo(plain.text());
    assertThat(ReadFixtures.articles(results).get(0).id()).isEqualTo(plain.id());
  }

  @Test
  void saysWhatIsWrongWithAnEmptyFile() {
    assertThat(ReadFixtures.problems(ReadFixtures.readFile(folder, "none" + suffix(), "")))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path()).endsWith("none" + suffix());
              assertThat(problem.message()).isNotBlank();
            });
  }

  @Test
  void holdsTheLimitOfBytes() {
    Path file = ReadFixtures.write(folder.resolve(name() + suffix()), sample());
    assertThat(ReadFixtures.problems(ReadFixtures.read(new ReadOptions(null, 1000, 60), file)))
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.message()).contains("more than 60 bytes"));
  }

  @Test
  void neverThrowsWhereTheFileIsCutOff() {
    for (int length = 1; length < sample().length(); length += 7) {
      String cut = sample().substring(0, length);
      assertThat(ReadFixtures.readFile(folder, "cut" + suffix(), cut)).isNotEmpty();
    }
  }
}
