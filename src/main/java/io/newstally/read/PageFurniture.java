package io.newstally.read;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What surrounds an article on a page: menus, scripts, forms, lists of links, and elements whose
 * class or id has a word of {@code words/page-furniture.tsv}.
 */
final class PageFurniture {

  static final String TABLE = "words/page-furniture.tsv";

  private static final String NEVER_TEXT =
      "nav, aside, footer, script, style, noscript, template, form, iframe, object, button, select,"
          + " svg, canvas, dialog, menu, [hidden], [role=navigation], [role=complementary],"
          + " [role=contentinfo], [role=search], [role=dialog], [style~=(?i)display:\\s*none]";

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{Alnum}]+|(?<=[a-z])(?=[A-Z])");

  private final Set<String> words = new TreeSet<>();

  PageFurniture(Lexicon lexicon) {
    for (Row row : lexicon.rows(TABLE, "word", "example")) {
      words.add(row.need("word"));
    }
  }

  /** Takes the furniture out of {@code page}. */
  void removeFrom(Document page) {
    page.select(NEVER_TEXT).remove();
    int all = page.body().text().length();
    for (Element element : page.body().select("[class], [id]")) {
      if (isNamedFurniture(element) && element.text().length() * 2L <= all) {
        element.remove();
      }
    }
    for (Element list : page.body().select("ul, ol")) {
      if (isMostlyLinks(list)) {
        list.remove();
      }
    }
  }

  /** True when a word of the element's class or id is in the table. */
  boolean isNamedFurniture(Element element) {
    String names = element.className() + " " + element.id();
    return NO_LETTER
        .splitAsStream(names)
        .anyMatch(word -> words.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static boolean isMostlyLinks(Element list) {
    Elements links = list.select("a");
    int linked = links.stream().mapToInt(link -> link.text().length()).sum();
    return linked * 2 > list.text().length();
  }
}
