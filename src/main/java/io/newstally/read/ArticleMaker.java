package io.newstally.read;

import io.newstally.model.Article;
import io.newstally.model.Problem;
import io.newstally.model.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Makes articles of drafts: what all formats share. */
final class ArticleMaker {

  private static final int LONGEST_ID = 200;
  private static final int HASH_DIGITS = 12;

  private final ParagraphFinder paragraphs;
  private final EnglishCheck english;
  private final ReadOptions options;

  ArticleMaker(ParagraphFinder paragraphs, EnglishCheck english, ReadOptions options) {
    this.paragraphs = paragraphs;
    this.english = english;
    this.options = options;
  }

  /** The article of {@code draft}, or why it is none. */
  ReadResult make(ArticleDraft draft) {
    String refusal = refusal(draft);
    if (!refusal.isEmpty()) {
      return new ReadResult.Unread(Problems.error(draft.origin().path(), refusal));
    }
    String text = beginsWithTitle(draft) ? draft.body() : draft.title() + "\n\n" + draft.body();
    List<Span> news = paragraphs.find(text);
    if (news.isEmpty()) {
      return new ReadResult.Unread(
          Problems.error(draft.origin().path(), "holds notices only, no news; remove it"));
    }
    return article(draft, text, news);
  }

  private String refusal(ArticleDraft draft) {
    String body = draft.body();
    if (body.isBlank()) {
      return "is empty; fill or remove it";
    }
    int length = draft.title().length() + body.length();
    if (length > options.maxCharacters()) {
      return "has "
          + length
          + " characters; an article has at most "
          + options.maxCharacters()
          + ", split it";
    }
    if (controls(body) * 2 > body.length()) {
      return "is mostly control characters, not text; save it as UTF-8 text";
    }
    if (EnglishCheck.isOther(draft.language())) {
      return "not English but '" + draft.language().strip() + "'; give English articles only";
    }
    return english.isForeign(body) ? "not English by its words; give English articles only" : "";
  }

  private static int controls(String body) {
    int controls = 0;
    for (int i = 0; i < body.length(); i++) {
      controls += Character.isISOControl(body.charAt(i)) ? 1 : 0;
    }
    return controls;
  }

  private boolean beginsWithTitle(ArticleDraft draft) {
    String body = draft.body();
    return body.startsWith(draft.title())
        || paragraphs
            .first(body)
            .filter(first -> body.startsWith(draft.title(), first.begin()))
            .isPresent();
  }

  private ReadResult article(ArticleDraft draft, String text, List<Span> news) {
    String id = id(draft.id(), text);
    List<Problem> warnings = new ArrayList<>();
    draft.warnings().forEach(warning -> warnings.add(Problems.of(id, warning)));
    LocalDate published = PublicationDate.find(draft, text, news).orElse(options.published());
    if (published == null) {
      Problem undated =
          Problems.warning(
              draft.origin().path(),
              "no date found: weekdays cannot be resolved; give one with --published");
      warnings.add(Problems.of(id, undated));
    }
    Article article =
        new Article(id, draft.origin(), draft.title(), published, "en", text, news, draft.fields());
    return new ReadResult.Read(article, warnings);
  }

  /** The input's own id, unless it has none that can stand in a table. */
  private static String id(String given, String text) {
    boolean usable =
        !given.isBlank()
            && given.length() <= LONGEST_ID
            && given.chars().noneMatch(Character::isISOControl);
    return usable ? given : "a" + sha256(text).substring(0, HASH_DIGITS);
  }

  /** SHA-256 of {@code text} in UTF-8, in hexadecimal. */
  static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
