package io.newstally.mention.number;

import io.newstally.lexicon.Lexicon;
import io.newstally.mention.number.HedgeFinder.Hedged;
import io.newstally.model.AnnotatedText;
import io.newstally.model.Article;
import io.newstally.model.NumberKind;
import io.newstally.model.NumberMention;
import io.newstally.model.Sentence;
import io.newstally.model.Span;
import io.newstally.model.TokenRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds every quantity of an article.
 *
 * <p>From each token on, left to right: a numeral or a range with its written unit is read, then
 * dropped when it dates or names something, then completed with its counted noun and its hedges.
 */
public final class NumberFinder {

  /** Articles, currency signs, and the openers of ranges. */
  private static final Set<String> NO_HEADS = Set.of("DT", "$", "IN");

  private final QuantityReader quantities;
  private final NotQuantities notQuantities;
  private final HedgeFinder hedges;
  private final UnitFinder units;

  /** Reads its word tables from {@code lexicon}. */
  public NumberFinder(Lexicon lexicon) {
    NumberCues cues = new NumberCues(lexicon);
    UnitTable table = new UnitTable(lexicon, cues);
    this.quantities =
        new QuantityReader(
            new SingleReader(new NumeralReader(new NumberWords(lexicon), cues), table), cues);
    this.notQuantities = new NotQuantities(lexicon);
    this.hedges = new HedgeFinder(lexicon);
    this.units = new UnitFinder(table);
  }

  /** The quantities in order of the text; they do not overlap. */
  public List<NumberMention> find(Article article, AnnotatedText analysis) {
    List<NumberMention> mentions = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      find(article, new Words(sentence), mentions);
    }
    return List.copyOf(mentions);
  }

  private void find(Article article, Words words, List<NumberMention> mentions) {
    int at = 0;
    int floor = 0;
    while (at < words.size()) {
      Optional<Quantity> read =
          notQuantities.blocked(words, at) ? Optional.empty() : quantities.read(words, at);
      int start = at;
      if (read.isEmpty()) {
        read = ZeroReader.read(words, start);
      }
      at = read.map(q -> Math.max(q.numberEnd(), written(q))).orElse(at + 1);
      if (read.isEmpty()
          || notQuantities.names(words, read.get())
          || notQuantities.isMoment(words, read.get())) {
        continue;
      }
      Optional<NumberMention> mention = mention(article, words, read.get(), floor);
      if (mention.isPresent()) {
        mentions.add(mention.get());
        floor = Math.max(at, mention.get().tokens().end());
        at = floor;
      }
    }
  }

  /** Where a unit from the table ends; a counted noun may hold another number. */
  private static int written(Quantity quantity) {
    return quantity.unit().kind() == NumberKind.COUNT ? quantity.numberEnd() : quantity.end();
  }

  private Optional<NumberMention> mention(
      Article article, Words words, Quantity quantity, int floor) {
    Hedged near = hedges.around(words, quantity.first(), quantity.numberEnd(), quantity.end());
    Quantity complete = units.complete(words, quantity, Math.max(near.end(), quantity.end()));
    if (isPronoun(words, complete) || (!complete.isOne() && isName(words, complete))) {
      return Optional.empty();
    }
    Hedged hedged = hedges.around(words, quantity.first(), quantity.numberEnd(), complete.end());
    NumberKind kind = complete.unit().kind();
    int first = Math.max(floor, hedged.first());
    int end = Math.max(quantity.numberEnd(), Math.min(hedged.end(), words.size()));
    Sentence sentence = words.sentence();
    Span span = sentence.span(first, end);
    return Optional.of(
        new NumberMention(
            new TokenRange(sentence.index(), first, end),
            span,
            span.of(article.text()),
            head(words, quantity),
            kind,
            Bounds.of(complete, hedged.hedging(), kind),
            complete.unit().name(),
            of(article, words, complete, end)));
  }

  /** "One" with no noun counts only beside other numbers: "three were shot and one died". */
  private static boolean isPronoun(Words words, Quantity quantity) {
    boolean bare = quantity.isOne() && quantity.unit().name().isEmpty();
    boolean series = false;
    for (int at = 0; at < words.size(); at++) {
      boolean other = at < quantity.first() || at >= quantity.numberEnd();
      series |= other && words.pos(at).equals("CD") && !words.inDate(at);
    }
    return bare && !(series && quantity.unit().kind() == NumberKind.COUNT);
  }

  /** "11 Pro Max": what is "counted" is all proper name. */
  private static boolean isName(Words words, Quantity quantity) {
    boolean name =
        quantity.unit().kind() == NumberKind.COUNT && quantity.end() > quantity.numberEnd();
    for (int at = quantity.numberEnd(); at < quantity.end(); at++) {
      name = name && words.pos(at).equals("NNP");
    }
    return name;
  }

  /** The first token of the number that a token outside of it governs. */
  private static int head(Words words, Quantity quantity) {
    for (int at = quantity.first(); at < quantity.numberEnd(); at++) {
      int governor = words.token(at).head();
      boolean outside = governor < quantity.first() || governor >= quantity.numberEnd();
      if (outside && !NO_HEADS.contains(words.pos(at))) {
        return at;
      }
    }
    return quantity.numberEnd() - 1;
  }

  /** The words behind the number and, for a share, behind its "of". */
  private static String of(Article article, Words words, Quantity quantity, int behindHedge) {
    int from = Math.min(behindHedge, quantity.end());
    int end = quantity.end();
    if (words.word(end).equals("of") && quantity.unit().kind() != NumberKind.COUNT) {
      from = end;
      end = CountedNoun.at(words, end).map(CountedNoun::end).orElse(from);
    } else if (quantity.unit().kind() != NumberKind.COUNT) {
      return "";
    }
    from = words.word(from).equals("of") ? from + 1 : from;
    return from < end ? words.sentence().span(from, end).of(article.text()) : "";
  }
}
