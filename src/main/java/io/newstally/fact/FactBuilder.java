package io.newstally.fact;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Weights;
import io.newstally.model.Circumstances;
import io.newstally.model.DateMention;
import io.newstally.model.Evidence;
import io.newstally.model.Fact;
import io.newstally.model.FactType;
import io.newstally.model.Scope;
import io.newstally.model.Span;
import io.newstally.model.Status;
import io.newstally.model.TokenRange;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives a candidate its circumstances, scope, status, source and confidence. */
final class FactBuilder {

  /** States that last until the text says otherwise. */
  private static final Set<FactType> LASTING = EnumSet.of(FactType.HELD_CAPTIVE, FactType.AFFECTED);

  private final SceneFinder scenes;
  private final ByFinder by;
  private final WhereFinder where;
  private final WhenFinder when;
  private final ScopeFinder scopes;
  private final StatusFinder statuses;
  private final SourceFinder sources;
  private final Weights weights;

  FactBuilder(Lexicon lexicon, PeopleNouns people, Sides sides) {
    Actors actors = new Actors(people);
    Nations nations = new Nations(lexicon);
    DeedFinder deeds = new DeedFinder(lexicon, actors, nations);
    PlaceFinder places = new PlaceFinder(lexicon);
    SpeechVerbs speech = new SpeechVerbs(lexicon);
    this.scenes = new SceneFinder(places, deeds, speech);
    this.by = new ByFinder(actors, deeds, nations, sides);
    this.where = new WhereFinder(places, speech);
    this.scopes = new ScopeFinder(lexicon);
    this.weights = new Weights(lexicon, "fact");
    this.statuses = new StatusFinder(lexicon, speech);
    this.when = new WhenFinder(speech);
    this.sources = new SourceFinder(lexicon, speech, people);
  }

  /** What the sentence tells of the event, whether or not it tells of people. */
  Scene scene(Passage passage, boolean lead) {
    return scenes.find(passage, lead);
  }

  /** The days that the sentence tells for {@code patients}; those without a day are left out. */
  List<String> days(Passage passage, List<Patient> patients) {
    return patients.isEmpty()
        ? List.of()
        : patients.stream()
            .flatMap(p -> when.find(passage, p).stream())
            .map(DateMention::value)
            .toList();
  }

  /** Who speaks in the sentence, empty for nobody. */
  String speaker(Passage passage) {
    return sources.introduced(passage);
  }

  /** The fact with what its own sentence tells. */
  FactDraft build(Passage passage, Candidate candidate, Story story, int number) {
    Patient patient = candidate.patient();
    Group group = candidate.group();
    Optional<Fact> before = story.toldBefore(passage).filter(f -> isCoordinated(passage, patient));
    Optional<DateMention> date = when.find(passage, patient);
    String whole = before.filter(f -> patient.part()).map(f -> f.circumstances().when()).orElse("");
    Status status = status(passage, candidate);
    boolean happened = status == Status.REPORTED || status == Status.CLAIMED;
    Scope own = scopes.find(passage, candidate, date, happened);
    boolean shared = own == Scope.INCIDENT && before.map(Fact::scope).orElse(own) == Scope.TOTAL;
    Scope scope = shared && isPerfect(passage, patient) ? Scope.TOTAL : own;
    String source = story.speaker(sources.find(passage, patient));
    String doer = by.find(passage, patient);
    Circumstances circumstances =
        new Circumstances(
            group.who(),
            doer.isEmpty() && ByFinder.isOfSpeaker(passage, patient) ? source : doer,
            where(passage, patient, before),
            whole.isEmpty()
                ? when(passage, candidate, date, new Telling(scope, status, story.calendar()))
                : whole);
    Fact fact =
        new Fact(
            passage.article().id() + "-" + number,
            passage.article().id(),
            candidate.rule().type(),
            group.amount(),
            group.explicit(),
            Story.fill(circumstances, before.map(f -> shared(passage, patient, f))),
            scope,
            status,
            source,
            weights.weigh(Grounds.of(passage, candidate, scope, status)),
            evidence(passage, candidate));
    return new FactDraft(
        fact,
        Tense.isPresent(passage, patient.trigger().position()),
        where.isTreatment(circumstances.where()));
  }

  /** "three were shot by marines and 200 were jailed": a verb with a subject names its own doer. */
  private static Circumstances shared(Passage passage, Patient patient, Fact before) {
    Circumstances told = before.circumstances();
    int verb = patient.trigger().position();
    boolean own = passage.tree().child(verb, "nsubj:pass", "nsubj").isPresent();
    return own ? new Circumstances(told.who(), "", told.where(), told.when()) : told;
  }

  /** What goes on with an earlier perfect happened where that did. */
  private String where(Passage passage, Patient patient, Optional<Fact> before) {
    String shared = before.map(f -> f.circumstances().where()).orElse("");
    return isPerfect(passage, patient) && !shared.isEmpty() ? shared : where.find(passage, patient);
  }

  /** "the toll could pass 30": what is said of a tally is said by its verb. */
  private static int predicate(Passage passage, Trigger trigger) {
    int head = passage.tree().head(trigger.position());
    boolean verb = head >= 0 && passage.token(head).isVerb();
    return verb && trigger.rule().frame() == Frame.TOLL ? head : trigger.position();
  }

  /** "no one was killed" is a report of nobody, not a denial. */
  private Status status(Passage passage, Candidate candidate) {
    Trigger trigger = candidate.patient().trigger();
    Status status = statuses.find(passage, predicate(passage, trigger), trigger);
    BigDecimal value = candidate.group().amount().value();
    boolean nobody = value != null && value.signum() == 0;
    return nobody && status == Status.DENIED ? Status.REPORTED : status;
  }

  /** How a claim is told, as far as its time hangs on it. */
  private record Telling(Scope scope, Status status, Calendar calendar) {}

  private String when(
      Passage passage, Candidate candidate, Optional<DateMention> date, Telling telling) {
    boolean total = telling.scope() == Scope.TOTAL;
    String since = total ? when.since(passage, candidate.patient()) : "";
    if (!since.isEmpty()) {
      return telling.calendar().since(since);
    }
    if (date.isPresent()) {
      String soFar = total ? telling.calendar().soFar(date.get()) : "";
      return soFar.isEmpty() ? date.get().value() : soFar;
    }
    if (telling.status() != Status.REPORTED) {
      return "";
    }
    boolean lasting = LASTING.contains(candidate.rule().type());
    return lasting ? telling.calendar().today() : total ? telling.calendar().runningInterval() : "";
  }

  /** A verb joined to an earlier one shares its subject, place and time. */
  private static boolean isCoordinated(Passage passage, Patient patient) {
    int verb = patient.trigger().position();
    boolean joined = passage.tree().isAny(verb, "conj");
    return patient.part()
        || joined
        || isPerfect(passage, patient)
        || patient.link().contains("joined");
  }

  /** "have killed X, displaced Y": a participle with an object goes on with an earlier perfect. */
  private static boolean isPerfect(Passage passage, Patient patient) {
    int verb = patient.trigger().position();
    return passage.pos(verb).equals("VBN")
        && passage.tree().child(verb, "aux").isEmpty()
        && patient.link().startsWith("object");
  }

  private static Evidence evidence(Passage passage, Candidate candidate) {
    TokenRange tokens = candidate.group().tokens();
    Trigger trigger = candidate.patient().trigger();
    Span span = passage.sentence().span(tokens.first(), tokens.end());
    String words = passage.text(tokens.first(), tokens.end());
    List<String> trace =
        List.of(
            "trigger '%s' by rule %s".formatted(trigger.words(), trigger.rule().id()),
            "people '%s' by %s".formatted(words, candidate.patient().link()));
    return new Evidence(
        passage.sentence().index(),
        span,
        words,
        passage.text(0, passage.size()),
        trigger.rule().id(),
        trace);
  }
}
