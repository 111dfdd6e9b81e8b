package io.newstally.read;

import io.newstally.model.Article;
import io.newstally.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sees to it that no two articles of a run have the same id. */
final class UniqueIds {

  private static final int DIGITS = 16;

  /** The start of the text's hash by id. */
  private final Map<String, String> textById = new HashMap<>();

  /**
   * The result itself when its id is new; a duplicate is dropped with a warning; another text with
   * a known id gets the id with the next free of -2, -3, ….
   */
  ReadResult check(ReadResult result) {
    return result instanceof ReadResult.Read read ? check(read) : result;
  }

  private ReadResult check(ReadResult.Read read) {
    Article article = read.article();
    String text = ArticleMaker.sha256(article.text()).substring(0, DIGITS);
    String id = article.id();
    for (int n = 2; ; n++) {
      String known = textById.putIfAbsent(id, text);
      if (known == null) {
        return id.equals(article.id()) ? read : renamed(read, id);
      }
      if (known.equals(text)) {
        String message = "duplicate of article " + id + ": same id, same text; passed over";
        return new ReadResult.Unread(Problems.warning(article.origin().path(), message));
      }
      id = article.id() + "-" + n;
    }
  }

  private static ReadResult renamed(ReadResult.Read read, String id) {
    Article old = read.article();
    Article article =
        new Article(
            id,
            old.origin(),
            old.title(),
            old.published(),
            old.language(),
            old.text(),
            old.paragraphs(),
            old.fields());
    List<Problem> warnings = new ArrayList<>();
    read.warnings().forEach(warning -> warnings.add(Problems.of(id, warning)));
    Problem taken =
        Problems.warning(
            old.origin().path(),
            "the id " + old.id() + " stands for another text in this run; read as " + id);
    warnings.add(Problems.of(id, taken));
    return new ReadResult.Read(article, warnings);
  }
}
