package io.newstally.read;

import io.newstally.model.Article;
import io.newstally.model.Problem;
import java.util.List;
import java.util.Map;

/**
 * What a format says of an article, before what all formats share is worked out: text, paragraphs,
 * day, language and id.
 *
 * @param id the input's own id, empty when it gives none
 * @param title the headline without markup, empty when the input keeps none apart
 * @param body the text as the input gives it
 * @param dates what the input calls a day of publication, the most trusted first
 * @param language as the input names it, empty when it does not
 * @param fields other fields of the input by name
 * @param warnings what was doubtful
 */
record ArticleDraft(
    Article.Origin origin,
    String id,
    String title,
    String body,
    List<String> dates,
    String language,
    Map<String, String> fields,
    List<Problem> warnings)
    implements RecordReading {

  ArticleDraft {
    dates = List.copyOf(dates);
    fields = Map.copyOf(fields);
    warnings = List.copyOf(warnings);
  }
}
