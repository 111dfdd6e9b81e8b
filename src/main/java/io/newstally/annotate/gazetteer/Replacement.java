package io.newstally.annotate.gazetteer;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Decides whether a match may replace the entity tags that stand there. */
final class Replacement {

  private static final Set<String> PLACES = Set.of("LOCATION", "GPE");
  private static final String CAREFUL = "CITY";

  /**
   * Tags that every phrase may replace, except a {@value #CAREFUL}: ours, and those for nothing.
   */
  private final Set<String> common = new HashSet<>(Set.of("O", "MISC"));

  Replacement(List<PhraseClass> classes) {
    classes.forEach(each -> common.add(each.tag()));
  }

  /** Whether a match may give its tag. */
  boolean allowed(Match match, List<CoreLabel> tokens) {
    List<CoreLabel> matched = tokens.subList(match.begin(), match.end());
    if (matched.stream().noneMatch(Replacement::isNameLike)) {
      return false;
    }
    if (matched.stream().allMatch(token -> token.ner() != null && PLACES.contains(token.ner()))) {
      return true;
    }
    return !cutsName(match, tokens) && mayReplace(match.found(), matched);
  }

  private static boolean isNameLike(CoreLabel token) {
    String pos = token.tag();
    return pos != null && (pos.startsWith("NN") || pos.startsWith("JJ") || pos.startsWith("ADD"));
  }

  /** Whether a name that was found before sticks out of the match. */
  private boolean cutsName(Match match, List<CoreLabel> tokens) {
    String first = tokens.get(match.begin()).ner();
    String last = tokens.get(match.end() - 1).ner();
    Predicate<@Nullable String> isName = tag -> tag != null && !common.contains(tag);
    return (isName.test(first)
            && match.begin() > 0
            && first.equals(tokens.get(match.begin() - 1).ner()))
        || (isName.test(last)
            && match.end() < tokens.size()
            && last.equals(tokens.get(match.end()).ner()));
  }

  private boolean mayReplace(PhraseClass phrase, List<CoreLabel> matched) {
    String tag = matched.get(0).ner();
    return tag == null
        || matched.stream().anyMatch(token -> !tag.equals(token.ner()))
        || phrase.replaces().contains(tag)
        || (!phrase.tag().equals(CAREFUL) && common.contains(tag));
  }
}
