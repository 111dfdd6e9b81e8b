package io.newstally.annotate.tagger;

import java.util.Set;
import java.util.function.IntPredicate;

/** What the letters of a word show, as CoreNLP's {@code RareExtractor}s see them. */
record Letters(String word) {

  private static final Set<String> COMPANY =
      Set.of(
          "Company",
          "COMPANY",
          "Co.",
          "Co",
          "Cos.",
          "CO.",
          "COS.",
          "Corporation",
          "CORPORATION",
          "Corp.",
          "Corp",
          "CORP.",
          "Incorporated",
          "INCORPORATED",
          "Inc.",
          "Inc",
          "INC.",
          "Association",
          "ASSOCIATION",
          "Assn",
          "ASSN",
          "Limited",
          "LIMITED",
          "Ltd.",
          "LTD.",
          "L.P.");

  boolean any(IntPredicate kind) {
    return word.chars().anyMatch(kind);
  }

  boolean allCapitals() {
    return word.chars().allMatch(Character::isUpperCase);
  }

  boolean startsWithCapital() {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  boolean dash() {
    return word.indexOf('-') >= 0;
  }

  /** Whether a company's name ends with this word. */
  boolean endsCompany() {
    return COMPANY.contains(word);
  }
}
