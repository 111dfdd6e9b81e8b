package io.newstally.annotate.time;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.pipeline.ChunkAnnotationUtils;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sentence contains, at one moment: tokens gain annotations from stage to stage. */
final class Sighting {

  private final List<? extends CoreMap> tokens;
  private final BitSet words = new BitSet();
  private final List<BitSet> wordOf;
  private final IdentityHashMap<NodePattern<?>, Boolean> others = new IdentityHashMap<>();
  private final IdentityHashMap<NodePattern<?>, Places> places = new IdentityHashMap<>();

  /** Of the places asked about so far, those where a condition holds. */
  private static final class Places {
    private long asked;
    private long held;
  }

  Sighting(List<? extends CoreMap> tokens, WordConditions conditions) {
    this.tokens = tokens;
    this.wordOf = new ArrayList<>(tokens.size());
    for (CoreMap token : tokens) {
      BitSet fulfilled = conditions.fulfilledBy(token.get(CoreAnnotations.TextAnnotation.class));
      wordOf.add(fulfilled);
      words.or(fulfilled);
    }
  }

  /** Whether a match may begin and end somewhere. */
  boolean reaches(Reach reach) {
    return tokens.size() > Reach.MOST_TOKENS
        || reach.ends(-1L >>> (Reach.MOST_TOKENS - tokens.size()), this) != 0;
  }

  /** Those of the places whose word fulfils a condition; all of them if its number is negative. */
  long wordPlaces(int condition, long among) {
    long held = condition < 0 ? among : 0;
    for (int i = 0; i < wordOf.size() && condition >= 0; i++) {
      held |= wordOf.get(i).get(condition) ? 1L << i : 0;
    }
    return held & among;
  }

  /** The places where words from a place on, joined as SUTime joins them, match. */
  long endsOfRun(Pattern joined, int begin) {
    long ends = 0;
    boolean open = true;
    for (int end = begin + 1; end <= tokens.size() && open; end++) {
      String text =
          ChunkAnnotationUtils.getTokenText(
              tokens.subList(begin, end), CoreAnnotations.TextAnnotation.class);
      Matcher matcher = joined.matcher(text);
      boolean matched = matcher.matches();
      ends |= matched ? 1L << end : 0;
      open = matched || matcher.hitEnd();
    }
    return ends;
  }

  /** Those of the places whose token meets a condition; there may be one behind the last token. */
  long places(NodePattern<?> condition, long among) {
    Places known = places.computeIfAbsent(condition, c -> new Places());
    long open = among & ~known.asked & ((1L << tokens.size()) - 1);
    known.asked |= open;
    for (; open != 0; open &= open - 1) {
      if (isMet(condition, tokens.get(Long.numberOfTrailingZeros(open)))) {
        known.held |= Long.lowestOneBit(open);
      }
    }
    return known.held & among;
  }

  @SuppressWarnings("unchecked")
  private static boolean isMet(NodePattern<?> condition, CoreMap token) {
    return ((NodePattern<CoreMap>) condition).match(token);
  }

  /** Whether all clauses hold. */
  boolean fulfils(List<Clause> clauses) {
    for (Clause clause : clauses) {
      if (!fulfils(clause)) {
        return false;
      }
    }
    return true;
  }

  private boolean fulfils(Clause clause) {
    if (words.intersects(clause.words())) {
      return true;
    }
    for (NodePattern<?> other : clause.others()) {
      if (others.computeIfAbsent(other, this::isSeen)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSeen(NodePattern<?> condition) {
    for (CoreMap token : tokens) {
      if (isMet(condition, token)) {
        return true;
      }
    }
    return false;
  }
}
