package io.newstally.reconcile;

import io.newstally.lexicon.Lexicon;
import io.newstally.model.Amount;
import io.newstally.model.Article;
import io.newstally.model.ArticleReport;
import io.newstally.model.Circumstances;
import io.newstally.model.Confidence;
import io.newstally.model.Entity;
import io.newstally.model.EntityType;
import io.newstally.model.Evidence;
import io.newstally.model.Fact;
import io.newstally.model.FactType;
import io.newstally.model.Hedge;
import io.newstally.model.Mentions;
import io.newstally.model.Scope;
import io.newstally.model.Span;
import io.newstally.model.Status;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An article written for a test, claim by claim. A claim's words are one sentence of the text. */
final class Story {

  static final Lexicon LEXICON = new Lexicon(Path.of("models"));

  private static final Outliner OUTLINER = new Outliner(LEXICON, new Places(LEXICON));

  private final String id;
  private final String published;
  private final String title;
  private final List<Fact> facts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Map<String, String> fields = Map.of();
  private final List<Entity> names = new ArrayList<>();
  private int sentences;

  private Story(String id, String published, String title) {
    this.id = id;
    this.published = published;
    this.title = title;
  }

  static Story story(String id, String published, String title) {
    return new Story(id, published, title);
  }

  /** A sentence; the claims that follow stand in it. */
  Story says(String sentence) {
    text.append(sentence).append('\n');
    sentences++;
    return this;
  }

  /** Towns that the text names. */
  Story towns(String... names) {
    return named(EntityType.CITY, names);
  }

  /** People whom the text names. */
  Story people(String... names) {
    return named(EntityType.PERSON, names);
  }

  private Story named(EntityType type, String... names) {
    for (String name : names) {
      int at = Math.max(0, text.indexOf(name));
      Span first = new Span(at, at + name.length());
      this.names.add(new Entity(name, type, 1, first, List.of(name), ""));
    }
    return this;
  }

  /** The grouping value of the input. */
  Story key(String key) {
    fields = Map.of("group", key);
    return this;
  }

  /**
   * A claim in the last sentence: {@code type amount [implied] [part|total] [status] | key=value |
   * …} with keys who, by, where, when, source, rule and at (the words of the claim). An amount is a
   * number, {@code >=n}, {@code <=n}, {@code <n} (nearly), {@code ~n} (about) or {@code a..b}
   * (vague).
   */
  Story claim(String line) {
    String[] fields = line.strip().split("\\s*\\|\\s*", -1);
    List<String> words = List.of(fields[0].split(" ", -1));
    String sentence = text.substring(text.lastIndexOf("\n", text.length() - 2) + 1).strip();
    int begin = text.length() - 1 - sentence.length();
    String at = value(fields, "at");
    Span span =
        at.isEmpty()
            ? new Span(begin, begin + sentence.length())
            : new Span(begin + sentence.indexOf(at), begin + sentence.indexOf(at) + at.length());
    facts.add(
        new Fact(
            id + "-" + (facts.size() + 1),
            id,
            FactType.valueOf(words.get(0).toUpperCase(Locale.ROOT)),
            amount(words.get(1)),
            !words.contains("implied"),
            new Circumstances(
                value(fields, "who"),
                value(fields, "by"),
                value(fields, "where"),
                value(fields, "when")),
            words.contains("part")
                ? Scope.PART
                : words.contains("total") ? Scope.TOTAL : Scope.INCIDENT,
            status(words),
            value(fields, "source"),
            new Confidence(1, List.of()),
            new Evidence(
                sentences - 1,
                span,
                span.of(text.toString()),
                sentence,
                value(fields, "rule"),
                List.of())));
    return this;
  }

  Article article() {
    return new Article(
        id,
        new Article.Origin(id + ".txt", "", ""),
        title,
        date(),
        "en",
        text.toString(),
        List.of(),
        fields);
  }

  List<Fact> facts() {
    return List.copyOf(facts);
  }

  ArticleReport report() {
    return new ArticleReport(
        article(),
        0,
        new Mentions(List.of(), List.of(), List.of(), names),
        facts,
        List.of(),
        List.of());
  }

  /** What is compared of it, without an event field. */
  Outline outline() {
    return OUTLINER.of(report(), "");
  }

  private @Nullable LocalDate date() {
    return published.isEmpty() ? null : LocalDate.parse(published);
  }

  private static Status status(List<String> words) {
    for (Status status : Status.values()) {
      if (words.contains(status.label())) {
        return status;
      }
    }
    return Status.REPORTED;
  }

  private static Amount amount(String text) {
    if (text.startsWith(">=")) {
      BigDecimal n = new BigDecimal(text.substring(2));
      return new Amount(n, n, null, Hedge.AT_LEAST);
    }
    if (text.startsWith("<=")) {
      BigDecimal n = new BigDecimal(text.substring(2));
      return new Amount(n, BigDecimal.ZERO, n, Hedge.AT_MOST);
    }
    if (text.startsWith("<")) {
      BigDecimal n = new BigDecimal(text.substring(1));
      return new Amount(n, null, n, Hedge.NEARLY);
    }
    if (text.startsWith("~")) {
      return new Amount(new BigDecimal(text.substring(1)), null, null, Hedge.APPROX);
    }
    int dots = text.indexOf("..");
    if (dots > 0) {
      BigDecimal low = new BigDecimal(text.substring(0, dots));
      return new Amount(null, low, new BigDecimal(text.substring(dots + 2)), Hedge.VAGUE);
    }
    return Amount.exact(Long.parseLong(text));
  }

  private static String value(String[] fields, String key) {
    for (String field : fields) {
      if (field.startsWith(key + "=")) {
        return field.substring(key.length() + 1);
      }
    }
    return "";
  }
}
