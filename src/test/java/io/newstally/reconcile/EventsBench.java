package io.newstally.reconcile;

import io.newstally.lexicon.Lexicon;
import io.newstally.model.Article;
import io.newstally.model.ArticleHead;
import io.newstally.model.ArticleReport;
import io.newstally.model.Reconciliation;
import io.newstally.run.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Times the making of events: {@code EventsBench INPUT STORE TIMES…}. Each of TIMES multiplies the
 * articles; in a copy, the names are others, and all days are later.
 */
final class EventsBench {

  private static final int DAYS_LATER = 11;

  private EventsBench() {}

  /** Reads, multiplies, times. */
  public static void main(String[] arguments) throws IOException {
    Lexicon lexicon = new Lexicon(Path.of("models"));
    Reconciler reconciler = new Reconciler(lexicon);
    ReconcileOptions options = ReconcileOptions.defaults();
    List<ArticleReport> reports = Reports.of(arguments[0], Path.of(arguments[1]), lexicon);
    List<Outline> outlines = reports.stream().map(r -> reconciler.outline(r, options)).toList();
    for (int i = 2; i < arguments.length; i++) {
      List<Outline> many = multiplied(outlines, Integer.parseInt(arguments[i]));
      long before = System.nanoTime();
      Reconciliation result = reconciler.reconcile(many, options);
      System.out.printf(
          "%d articles, %d events: %.1f s, %d MB in use%n",
          many.size(),
          result.figures().stream().map(f -> f.event().id()).distinct().count(),
          (System.nanoTime() - before) / 1e9,
          usedMegabytes());
    }
  }

  private static long usedMegabytes() {
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  private static List<Outline> multiplied(List<Outline> outlines, int times) {
    List<Outline> many = new ArrayList<>(outlines.size() * times);
    for (int copy = 0; copy < times; copy++) {
      for (Outline outline : outlines) {
        many.add(copy == 0 ? outline : copy(outline, copy));
      }
    }
    return many;
  }

  private static Outline copy(Outline outline, int copy) {
    ArticleHead old = outline.article();
    ArticleHead head =
        new ArticleHead(
            old.id() + "-" + copy,
            new Article.Origin("", "", ""),
            old.title(),
            later(old.published(), copy),
            old.language());
    return new Outline(
        head,
        outline.length(),
        signature(outline.signature(), copy),
        outline.happenings().stream().map(traits -> copy(traits, head, copy)).toList());
  }

  /** Two articles that copy each other still do, and none of another copy. */
  private static Signature signature(Signature old, int copy) {
    return old.isEmpty()
        ? old
        : Signature.of(
            IntStream.range(0, 20)
                .mapToObj(i -> "word" + old.band(i) + "x" + copy)
                .collect(Collectors.joining(" ")));
  }

  private static Traits copy(Traits traits, ArticleHead head, int copy) {
    Happening old = traits.happening();
    Happening happening =
        new Happening(
            head,
            old.facts(),
            new When(later(old.when().start(), copy), later(old.when().end(), copy)),
            old.where().isEmpty() ? "" : old.where() + copy,
            old.running(),
            old.news(),
            old.key());
    return new Traits(
        happening,
        renamed(traits.spots(), copy),
        renamed(traits.place(), copy),
        renamed(traits.names(), copy),
        renamed(traits.people(), copy),
        traits.ages(),
        Codes.of(traits.dates().stream().map(day -> day + DAYS_LATER * copy)),
        traits.title(),
        traits.words(),
        traits.counts());
  }

  private static Codes renamed(Codes words, int copy) {
    return Codes.of(words.stream().map(word -> word * 31 + copy * 7919));
  }

  private static @Nullable LocalDate later(@Nullable LocalDate day, int copy) {
    return day == null ? null : day.plusDays((long) DAYS_LATER * copy);
  }
}
