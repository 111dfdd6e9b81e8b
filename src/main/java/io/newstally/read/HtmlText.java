package io.newstally.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the article in a page without furniture: its {@code article} or {@code main} element where
 * that holds a fair part of the page's text, else the element whose paragraphs are the densest.
 */
final class HtmlText {

  private static final Set<String> TEXT_TAGS =
      Set.of("p", "h1", "h2", "h3", "h4", "li", "blockquote", "figcaption");
  private static final List<String> HOLDERS =
      List.of("[itemprop=articleBody]", "article", "main", "[role=main]");
  private static final int FAIR_PERCENT = 40;

  private HtmlText() {}

  /** The element that holds the article. */
  static Element root(Document page) {
    Element body = page.body();
    int all = paragraphLength(body);
    for (String holder : HOLDERS) {
      Element best = null;
      int most = 0;
      for (Element candidate : body.select(holder)) {
        int length = paragraphLength(candidate);
        if (length > most) {
          most = length;
          best = candidate;
        }
      }
      if (best != null && most * 100L >= FAIR_PERCENT * (long) all) {
        return best;
      }
    }
    return densest(body);
  }

  private static int paragraphLength(Element element) {
    return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
  }

  /** A paragraph speaks for its parent, and half as loudly for its grandparent. */
  private static Element densest(Element body) {
    Map<Element, Integer> scores = new LinkedHashMap<>();
    for (Element paragraph : body.select("p")) {
      int length = paragraph.text().length();
      Element parent = paragraph.parent();
      if (parent != null) {
        scores.merge(parent, length, Integer::sum);
        Element grandparent = parent.parent();
        if (grandparent != null) {
          scores.merge(grandparent, length / 2, Integer::sum);
        }
      }
    }
    Element best = body;
    int most = 0;
    for (Map.Entry<Element, Integer> score : scores.entrySet()) {
      if (score.getValue() > most) {
        most = score.getValue();
        best = score.getKey();
      }
    }
    return best;
  }

  /**
   * The paragraphs below {@code root} in order, blanks collapsed, a {@code br} as a line break
   * except within a sentence. Text outside of paragraph elements counts only on pages that hardly
   * have any.
   */
  static List<String> paragraphs(Element root) {
    List<String> marked = blocks(root, false);
    List<String> all = blocks(root, true);
    return length(marked) * 100L >= FAIR_PERCENT * (long) length(all) ? marked : all;
  }

  private static int length(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }

  private static List<String> blocks(Element root, boolean any) {
    Blocks blocks = new Blocks(any);
    blocks.traverse(root);
    blocks.flush();
    return blocks.paragraphs;
  }

  /** Walks the nodes without recursion and cuts their text where a block begins or ends. */
  private static final class Blocks implements NodeVisitor {

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final boolean any;

    Blocks(boolean any) {
      this.any = any;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words && (any || isInText(words))) {
        text.append(words.getWholeText().replaceAll("[\\s\\u00a0]+", " "));
      } else if (node instanceof Element element && element.isBlock()) {
        flush();
      } else if (node.nodeName().equals("br")) {
        text.append('\n');
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && element.isBlock()) {
        flush();
      }
    }

    private static boolean isInText(TextNode words) {
      Node node = words.parent();
      while (node instanceof Element element && !element.isBlock()) {
        node = element.parent();
      }
      return node != null && TEXT_TAGS.contains(node.nodeName());
    }

    private void flush() {
      String lines = text.toString().replaceAll(" {2,}", " ").replaceAll(" ?\n ?", "\n");
      String paragraph = lines.replaceAll("\n(?=\\p{Ll})", " ").strip();
      text.setLength(0);
      if (!paragraph.isEmpty()) {
        paragraphs.add(paragraph);
      }
    }
  }
}
