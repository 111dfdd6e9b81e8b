package io.newstally.fact;

import io.newstally.model.Article;
import io.newstally.model.Circumstances;
import io.newstally.model.FactType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fills what a claim's own sentence leaves out from the scene that the text is in: a reader who has
 * read "In Suez, rebels attacked a camp on Monday" knows where, when and by whom "twelve people
 * died". A claim that tells of another day or place begins a scene of its own and inherits nothing.
 */
final class Continuity {

  private static final int LONGEST_NEWS_DAYS = 14;
  private static final int ISO_DAY = 10;

  /** The day of the news may follow so many sentences behind the lead. */
  private static final int LEAD = 2;

  private final Article article;
  private final Calendar calendar;
  private final Sides sides;
  private final Cast cast;
  private final List<Scene> scenes;

  /**
   * @param scenes what each sentence tells, by its index
   */
  Continuity(Article article, Calendar calendar, Sides sides, Cast cast, List<Scene> scenes) {
    this.article = article;
    this.calendar = calendar;
    this.sides = sides;
    this.cast = cast;
    this.scenes = List.copyOf(scenes);
  }

  /** The {@code drafts} with all that goes without saying, in the same order. */
  List<FactDraft> complete(List<FactDraft> drafts) {
    List<FactDraft> filledDrafts = new ArrayList<>();
    Scene scene = Scene.NONE;
    int read = 0;
    Set<String> victims = new HashSet<>();
    List<FactDraft> shared = Retellings.share(drafts);
    for (int i = 0; i < drafts.size(); i++) {
      FactDraft draft = shared.get(i);
      for (; read <= draft.sentence(); read++) {
        scene = scene.then(recent(scenes.get(read)));
      }
      victims.add(draft.told().who());
      FactDraft filled =
          draft.isIncident()
              ? fill(draft, drafts.get(i).told(), scene.without(victims))
              : ofTotal(draft, filledDrafts);
      scene =
          draft.isIncident() && !isStateOfToday(draft)
              ? scene.then(recent(sceneOf(filled)))
              : scene;
      filledDrafts.add(filled);
    }
    return Retellings.share(filledDrafts);
  }

  /** "Eight remain in custody": as things stand on the day of the article nothing else happened. */
  private static boolean isStateOfToday(FactDraft draft) {
    return draft.present()
        && draft.told().when().isEmpty()
        && draft.fact().type() == FactType.ARRESTED;
  }

  /** "…, bringing the total to 90": what a sentence adds up was done by those who did the last. */
  private FactDraft ofTotal(FactDraft draft, List<FactDraft> before) {
    Circumstances own = draft.told();
    int first = before.size();
    while (first > 0 && before.get(first - 1).sentence() == draft.sentence()) {
      first--;
    }
    String by =
        before.subList(first, before.size()).stream()
            .filter(b -> own.by().isEmpty())
            .filter(b -> b.fact().type() == draft.fact().type())
            .filter(b -> b.told().where().equals(own.where()))
            .map(b -> b.told().by())
            .findFirst()
            .orElse(own.by());
    return draft.with(
        new Circumstances(own.who(), by, own.where(), calendar.completed(own.when())),
        draft.fact().scope());
  }

  /**
   * @param told what the claim's own sentence tells, which decides whether it is of the scene
   */
  private FactDraft fill(FactDraft draft, Circumstances told, Scene scene) {
    Circumstances own = draft.told();
    int sentence = draft.sentence();
    boolean same =
        !isWider(told.when(), scene.whenAt(sentence))
            && Retellings.agree(told.when(), scene.whenAt(sentence))
            && (!isNamed(told.where()) || Retellings.agree(told.where(), scene.whereAt(sentence)));
    String by = own.by().isEmpty() && same ? doer(draft, scene) : own.by();
    boolean there = same && draft.fact().type() != FactType.ARRESTED;
    String where = own.where().isEmpty() && there ? scene.whereAt(sentence) : own.where();
    String when = own.when().isEmpty() ? day(draft, scene) : own.when();
    return draft.with(new Circumstances(own.who(), by, where, when), draft.fact().scope());
  }

  /** "this month" beside a day: the month or year of other things. */
  private static boolean isWider(String told, String when) {
    return !told.isEmpty() && told.length() < when.length() && when.startsWith(told + "-");
  }

  /** Whoever did what was told before, but never to himself. */
  private String doer(FactDraft draft, Scene scene) {
    String by = scene.byAt(draft.sentence());
    boolean own = sides.isOwn(by, draft.told().who());
    return ByFinder.isOfDeed(draft.fact().type()) && !own ? by : "";
  }

  private String day(FactDraft draft, Scene scene) {
    if (draft.present() && article.published() != null) {
      return article.published().toString();
    }
    String told = scene.whenAt(draft.sentence());
    if (!told.isEmpty()) {
      return told;
    }
    String today = calendar.diaryDay(draft.sentence());
    if (!today.isEmpty()) {
      return today;
    }
    String behind = draft.sentence() < LEAD ? dayBehind(draft.sentence()) : "";
    return behind.isEmpty() && ByFinder.isOfDeed(draft.fact().type())
        ? dayOfPeople(draft.sentence())
        : behind;
  }

  /** The one recent day on which harm is told where the people of {@code sentence} are named. */
  private String dayOfPeople(int sentence) {
    List<String> days =
        cast.sharing(sentence).stream()
            .map(i -> recent(scenes.get(i)).whenAt(i))
            .filter(when -> !when.isEmpty())
            .distinct()
            .toList();
    return days.size() == 1 ? days.get(0) : "";
  }

  /** The lead tells the news, the sentences behind it the day. */
  private String dayBehind(int sentence) {
    for (int i = sentence + 1; i <= Math.min(sentence + LEAD, scenes.size() - 1); i++) {
      String when = recent(scenes.get(i)).whenAt(i);
      if (!when.isEmpty()) {
        return when;
      }
    }
    return "";
  }

  /**
   * "a house" tells where one was hurt; only a place with a name is a scene for others, and no
   * hospital.
   */
  private static Scene sceneOf(FactDraft draft) {
    Circumstances told = draft.told();
    String where = !draft.brought() && isNamed(told.where()) ? told.where() : "";
    int at = draft.sentence();
    String by = ByFinder.isOfDeed(draft.fact().type()) ? told.by() : "";
    return new Scene(
        new Scene.Told(by, at),
        new Scene.Told(where, at),
        new Scene.Told(told.when(), at),
        0,
        !where.isEmpty());
  }

  private static boolean isNamed(String where) {
    return where.chars().anyMatch(Character::isUpperCase);
  }

  /** What the article tells of the past is not the scene of what it tells next. */
  private Scene recent(Scene scene) {
    String when = scene.when().words();
    return when.isEmpty() || isRecent(when) ? scene : Scene.NONE;
  }

  private boolean isRecent(String when) {
    LocalDate published = article.published();
    return published == null
        || firstDay(when)
            .filter(day -> !day.isBefore(published.minusDays(LONGEST_NEWS_DAYS)))
            .isPresent();
  }

  /** The day that a date or interval begins with; empty for a month, a year or an open start. */
  private static Optional<LocalDate> firstDay(String when) {
    try {
      return when.length() < ISO_DAY
          ? Optional.empty()
          : Optional.of(LocalDate.parse(when.substring(0, ISO_DAY)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
