package io.newstally.reconcile;

import io.newstally.lexicon.Lexicon;
import io.newstally.lexicon.Row;
import io.newstally.model.Fact;
import io.newstally.model.FactType;
import io.newstally.model.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words at a count that say that it is the whole, or that it comes on top of what was told. */
final class Cues {

  /** A row: its phrase between blanks, what it says, and where it may stand. */
  private record Cue(String phrase, String reach) {

    static Cue of(Row row) {
      return new Cue(" " + row.need("phrase") + " ", row.need("reach"));
    }

    boolean standsIn(String sentence, String claim) {
      return switch (reach) {
        case "claim" -> claim.contains(phrase);
        case "before" -> sentence.contains(phrase) && before(sentence, claim).contains(phrase);
        case "behind" -> sentence.contains(phrase) && behind(sentence, claim).contains(phrase);
        default -> sentence.contains(phrase);
      };
    }
  }

  /** Number of words behind a claim that are read as its own. */
  private static final int BEHIND = 8;

  private final Map<String, List<Cue>> cuesByName = new HashMap<>();

  Cues(Lexicon lexicon) {
    for (Row row : lexicon.rows("words/count-cues.tsv", "phrase", "cue", "reach", "example")) {
      cuesByName.computeIfAbsent(row.need("cue"), name -> new ArrayList<>()).add(Cue.of(row));
    }
  }

  /**
   * True when the text states the count as the whole: "in all", "death toll", a running total of
   * what adds up; those held since Friday are no sum of arrests.
   */
  boolean isTotal(Fact fact) {
    boolean running = fact.scope() == Scope.TOTAL && fact.type() != FactType.ARRESTED;
    return running || has("total", fact);
  }

  /**
   * True when the words set the people apart from those told before: "another two". "The other one"
   * is known already.
   */
  boolean isFurther(Fact fact) {
    return has("further", fact) || (has("other", fact) && !isDefinite(fact));
  }

  private static boolean isDefinite(Fact fact) {
    String claim = WordSplitter.padded(fact.evidence().words());
    return claim.startsWith(" the ")
        || before(WordSplitter.padded(fact.evidence().text()), claim).endsWith(" the ");
  }

  /** True when the sentence tells of the deed only as the reason for something else: a protest. */
  boolean isBackground(Fact fact) {
    return has("background", fact);
  }

  /** True when the words behind the claim say that the people live: "is expected to recover". */
  boolean isAlive(Fact fact) {
    return has("alive", fact);
  }

  /** True when the sentence says of whom or where alone a count of nobody holds: "none of them". */
  boolean isBounded(Fact fact) {
    return has("bounded", fact);
  }

  /** True when the count is of several incidents together. */
  boolean isCollective(Fact fact) {
    return has("collective", fact);
  }

  /** True when the sentence is about what happened elsewhere or at other times besides the news. */
  boolean isElsewhere(Fact fact) {
    return has("elsewhere", fact);
  }

  private boolean has(String name, Fact fact) {
    String sentence = WordSplitter.padded(fact.evidence().text());
    String claim = WordSplitter.padded(fact.evidence().words());
    return cuesByName.getOrDefault(name, List.of()).stream()
        .anyMatch(cue -> cue.standsIn(sentence, claim));
  }

  /** The claim with the words right behind it; the whole sentence where it is not found. */
  private static String behind(String sentence, String claim) {
    int at = sentence.indexOf(claim);
    if (at < 0) {
      return sentence;
    }
    int end = at + claim.length() - 1;
    for (int words = 0; words <= BEHIND && end >= 0; words++) {
      end = sentence.indexOf(' ', end + 1);
    }
    return end < 0 ? sentence.substring(at) : sentence.substring(at, end + 1);
  }

  private static String before(String sentence, String claim) {
    int at = sentence.indexOf(claim);
    return at < 0 ? sentence : sentence.substring(0, at + 1);
  }
}
