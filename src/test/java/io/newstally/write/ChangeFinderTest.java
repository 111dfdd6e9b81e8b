package io.newstally.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.model.ArticleReport;
import io.newstally.model.Change;
import io.newstally.model.Change.Kind;
import io.newstally.model.Total;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeFinderTest {

  private final Path out;

  ChangeFinderTest(@TempDir Path out) {
    this.out = out;
  }

  @Test
  void findsNothingWithoutALastRun() throws IOException {
    assertThat(changes()).isEmpty();
  }

  @Test
  void findsRowsAddedRemovedAndRevised() throws IOException {
    Files.writeString(
        out.resolve("totals.csv"),
        """
        article_id,type,best,low,high,facts
        a0,killed,3,3,3,a0-1
        a1,killed,11,,,a1-1
        """);
    assertThat(changes())
        .containsExactly(
            new Change(Kind.REMOVED, "totals", "a0|killed", "", "3", "", List.of("a0-1")),
            new Change(Kind.REVISED, "totals", "a1|killed", "best", "11", "12", List.of()),
            new Change(Kind.ADDED, "totals", "a1|taken_captive", "", "", "", List.of("a1-2")));
  }

  @ParameterizedTest
  @CsvSource({"a1-0, a1-1", "a1-1; a1-9, a1-9", "'', a1-1"})
  void namesTheClaimsThatCausedIt(String before, String causes) throws IOException {
    Files.writeString(
        out.resolve("totals.csv"),
        "article_id,type,best,low,high,facts\na1,killed,11,,,%s\n".formatted(before));
    assertThat(changes())
        .filteredOn(change -> change.kind() == Kind.REVISED)
        .singleElement()
        .satisfies(change -> assertThat(String.join("; ", change.claims())).isEqualTo(causes));
  }

  @Test
  void comparesOnlyTheColumnsOfBoth() throws IOException {
    Files.writeString(
        out.resolve("totals.csv"),
        """
        type,article_id,best,mood
        killed,a1,12,sad
        taken_captive,a1,,
        """);
    assertThat(changes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n", "type;best\nkilled;1\n", "a,b\n\"torn", "article_id,type\n\"a\"x,y"})
  void takesWhatIsNoTableOfOursForNone(String file) throws IOException {
    Files.writeString(out.resolve("totals.csv"), file);
    assertThat(changes()).isEmpty();
  }

  private List<Change> changes() throws IOException {
    ChangeFinder finder = ChangeFinder.open(out);
    TableSpec<ArticleReport, Total> totals = ClaimTables.totals();
    for (ArticleReport report : Samples.run().reports()) {
      finder.compare(totals.cellsOf(report).toList());
    }
    return finder.changes(Samples.run().tables());
  }
}
