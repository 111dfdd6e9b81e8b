package io.newstally.read;

import io.newstally.model.Article;
import io.newstally.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sees to it that no two articles of a run have the same id. */
final class UniqueIds {

  private static final int DIGITS = 16;

  /** The id under which a text with an id of the input was read. */
  private final Map<Key, String> read = new HashMap<>();

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> lastNumber = new HashMap<>();

  /** An id of the input and the start of the text's hash. */
  private record Key(String id, String text) {}

  /**
   * The result itself when its id is new; a duplicate is dropped with a warning; another text with
   * a known id gets the id with the next free of -2, -3, ….
   */
  ReadResult check(ReadResult result) {
    return result instanceof ReadResult.Read article ? check(article) : result;
  }

  private ReadResult check(ReadResult.Read result) {
    Article article = result.article();
    String text = ArticleMaker.sha256(article.text()).substring(0, DIGITS);
    Key key = new Key(article.id(), text);
    String known = read.get(key);
    if (known != null) {
      String message = "duplicate of article " + known + ": same id, same text; passed over";
      return new ReadResult.Unread(Problems.warning(article.origin().path(), message));
    }
    String id = free(article.id());
    read.put(key, id);
    return id.equals(article.id()) ? result : renamed(result, id);
  }

  private String free(String given) {
    String id = given;
    while (!taken.add(id)) {
      id = given + "-" + lastNumber.merge(given, 2, (last, first) -> last + 1);
    }
    return id;
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
