package io.newstally.read;

import io.newstally.model.Article;
import io.newstally.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Web pages: the headline and the article's paragraphs, joined by blank lines. */
final class HtmlReader implements ArticleReader {

  private final PageFurniture furniture;

  HtmlReader(PageFurniture furniture) {
    this.furniture = furniture;
  }

  @Override
  public Set<String> suffixes() {
    return Set.of(".html", ".htm");
  }

  @Override
  public Iterator<RecordReading> read(Input input, InputStream bytes, ReadOptions options)
      throws IOException {
    return List.of(page(input.path(), "", Input.all(bytes, options.maxBytes()))).iterator();
  }

  /**
   * The article of a page.
   *
   * @param address where the page came from, empty when only the page itself may know
   * @throws UnreadableException when the bytes are no text
   */
  RecordReading page(String path, String address, byte[] bytes) throws IOException {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
    List<Problem> warnings =
        decoded.warning().isEmpty()
            ? List.of()
            : List.of(Problems.warning(path, decoded.warning()));
    Document page = Jsoup.parse(decoded.text());
    HtmlMetadata metadata = new HtmlMetadata(page);
    String url = metadata.url().isEmpty() ? address : metadata.url();
    Article.Origin origin = new Article.Origin(path, metadata.source(), url);
    List<String> dates = metadata.dates();
    String title = metadata.title();
    furniture.removeFrom(page);
    List<String> paragraphs = new ArrayList<>(HtmlText.paragraphs(HtmlText.root(page)));
    paragraphs.removeIf(paragraph -> paragraph.equals(title));
    if (paragraphs.isEmpty()) {
      return new RecordReading.Failed(
          Problems.error(path, "holds no paragraphs of text; save the whole page of the article"));
    }
    if (!title.isEmpty()) {
      paragraphs.add(0, title);
    }
    String text = String.join("\n\n", paragraphs);
    return new ArticleDraft(
        origin, "", title, text, dates, metadata.language(), Map.of(), warnings);
  }
}
