package io.newstally.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventExplanationTest {

  @TempDir Path out;

  @BeforeEach
  void writeTables() throws IOException {
    Files.writeString(
        out.resolve("events.json"),
        """
        [
        {"event_id":"e1","event_key":"flood","title":"Karun floods","where":"Karun",
         "start":"2024-05-01","end_date":"2024-05-02","type":"killed","who":null,
         "best":12,"low":9,"high":null,"agreement":"agreed","values":"9+ (1 voice); 12 (1)",
         "sources":"police","fact_ids":"a-1; b-1"}
        ]
        """);
    Files.writeString(
        out.resolve("articles.json"),
        """
        [
        {"article_id":"a","title":"Karun floods","published":"2024-05-01","duplicate_of":null},
        {"article_id":"b","title":"Twelve dead","published":"2024-05-02","duplicate_of":"a"}
        ]
        """);
    Files.writeString(
        out.resolve("facts.json"),
        """
        [
        {"fact_id":"a-1","article_id":"a","type":"killed","best":9,"evidence":"At least nine died."},
        {"fact_id":"b-1","article_id":"b","type":"killed","best":12,"evidence":"Twelve died."}
        ]
        """);
  }

  @Test
  void showsFigureVoicesAndSentences() {
    assertThat(new EventExplanation(out).explain("e1"))
        .isEqualTo(new EventExplanation(out).explain("flood"))
        .containsExactly(
            "e1  Karun floods (Karun, 2024-05-01 to 2024-05-02)",
            "  killed 12 (low 9, high -), agreed",
            "    voices: 9+ (1 voice); 12 (1); named sources: police",
            "    a-1 2024-05-01, Karun floods",
            "      killed 9: At least nine died.",
            "    b-1 2024-05-02, Twelve dead (near-copy of a, no voice of its own)",
            "      killed 12: Twelve died.");
  }

  @Test
  void knowsNoOtherEvent() {
    assertThat(new EventExplanation(out).explain("e2")).isEmpty();
    assertThat(new EventExplanation(out.resolve("nowhere")).explain("e1")).isEmpty();
  }
}
