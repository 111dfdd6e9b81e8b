package io.newstally.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What names and dates an article: all that a run keeps of it besides its claims.
 *
 * @param id as in {@link Article}
 * @param origin where it came from
 * @param title the headline, empty when unknown
 * @param published the day of publication, null when unknown
 * @param language ISO 639-1 code, empty when unknown
 */
public record ArticleHead(
    String id,
    Article.Origin origin,
    String title,
    @Nullable LocalDate published,
    String language) {}
