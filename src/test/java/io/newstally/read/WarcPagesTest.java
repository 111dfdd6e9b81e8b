package io.newstally.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.newstally.model.Article;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarcPagesTest extends ArticleReaderContract {

  @Override
  String suffix() {
    return ".warc";
  }

  @Override
  String sample() {
    return record("request", "application/http;msgtype=request", "GET / HTTP/1.1\r\n\r\n")
        + response("200 OK", "text/html; charset=utf-8", page())
        + response("404 Not Found", "text/html", "<p>Nothing here.</p>")
        + response("200 OK", "image/png", "no picture");
  }

  private static String page() {
    return """
        <html><head><title>%1$s</title><meta itemprop="datePublished" content="2024-03-04"></head>
        <body><article><h1>%1$s</h1><p>%2$s</p><p>%3$s</p></article></body></html>
        """
        .formatted(TITLE, LEAD, END);
  }

  private static String response(String status, String type, String body) {
    String http =
        "HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(status, type, body.getBytes(StandardCharsets.UTF_8).length, body);
    return record("response", "application/http;msgtype=response", http);
  }

  private static String record(String type, String contentType, String block) {
    return "WARC/1.1\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:5b0a0c1e-0000-4000-8000-000000000001>\r\n"
            .formatted(type)
        + "WARC-Date: 2024-03-05T00:00:00Z\r\nWARC-Target-URI: https://valley.example/fire\r\n"
        + "Content-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
            .formatted(contentType, block.getBytes(StandardCharsets.UTF_8).length, block);
  }

  @Test
  void aRecordThatCannotBeReadStopsNoOther() {
    String packed = "text/html\r\nContent-Encoding: unheard-of";
    String broken = record("response", "application/http;msgtype=response", "no HTTP at all");
    String archive =
        broken + response("200 OK", packed, page()) + response("200 OK", "text/html", page());
    List<ReadResult> results = ReadFixtures.readFile(folder, "a.warc", archive);
    assertThat(ReadFixtures.problems(results))
        .extracting(problem -> problem.path().substring(problem.path().indexOf('#')))
        .containsExactly("#1", "#2");
    assertThat(ReadFixtures.articles(results))
        .singleElement()
        .satisfies(article -> assertThat(article.origin().path()).endsWith("a.warc#3"));
  }

  @Test
  void takesTheAddressOfTheRecord() {
    Article article =
        ReadFixtures.articles(ReadFixtures.readFile(folder, "a.warc", sample())).get(0);
    assertThat(article.origin().path()).endsWith("a.warc#2");
    assertThat(article.origin().url()).isEqualTo("https://valley.example/fire");
  }
}
