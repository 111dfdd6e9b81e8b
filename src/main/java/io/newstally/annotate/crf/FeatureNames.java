package io.newstally.annotate.crf;

import io.newstally.annotate.flat.TextHash;
import java.util.regex.Pattern;

/**
 * How {@code edu.stanford.nlp.ie.NERFeatureFactory} names a feature: the words, shapes and clusters
 * that it looks at, what it is, and behind a bar whether it speaks for a label ({@code C}) or for a
 * pair of neighbouring labels ({@code CpC}).
 */
final class FeatureNames {

  static final TextHash DASH = TextHash.of("-");
  static final TextHash DOTS = TextHash.of("...");

  // for the label of a token: what the token is …
  static final TextHash ALWAYS = TextHash.of("###|C");
  static final TextHash TITLE = TextHash.of("IS_TITLE|C");
  static final TextHash WORD = TextHash.of("-WORD|C");
  static final TextHash CLUSTER = TextHash.of("-DISTSIM|C");
  static final TextHash SHAPE = TextHash.of("-TYPE|C");
  static final TextHash LETTERS = TextHash.of("#");
  static final TextHash LETTERS_END = TextHash.of("#|C");

  // … what stands beside it …
  static final TextHash WORD_BEFORE = TextHash.of("-PW|C");
  static final TextHash CLUSTER_BEFORE = TextHash.of("-PDISTSIM|C");
  static final TextHash SHAPE_BEFORE = TextHash.of("-PTYPE|C");
  static final TextHash WORD_AFTER = TextHash.of("-NW|C");
  static final TextHash CLUSTER_AFTER = TextHash.of("-NDISTSIM|C");
  static final TextHash SHAPE_AFTER = TextHash.of("-NTYPE|C");
  static final TextHash WORD_BEFORE_SHAPE = TextHash.of("-PW_CTYPE|C");
  static final TextHash SHAPE_WORD_AFTER = TextHash.of("-NW_CTYPE|C");
  static final TextHash SHAPES_BEFORE = TextHash.of("-PCTYPE|C");
  static final TextHash SHAPES_AFTER = TextHash.of("-CNTYPE|C");
  static final TextHash SHAPES_AROUND = TextHash.of("-PCNTYPE|C");
  static final TextHash SECOND_BEFORE_SHAPE = TextHash.of("-PPW_CTYPE|C");
  static final TextHash SECOND_AFTER_SHAPE = TextHash.of("-NNW_CTYPE|C");

  // … and what stands near it, or elsewhere in the sentence
  static final TextHash NEAR_BEFORE = TextHash.of("-DISJP|C");
  static final TextHash NEAR_AFTER = TextHash.of("-DISJN|C");
  static final TextHash NOT_NAMELIKE = TextHash.of("NO-OCCURRENCE-PATTERN|C");
  static final TextHash NAMELIKE_LATER = TextHash.of("X-NEXT-OCCURRENCE-X|C");
  static final TextHash NAMELIKE_EARLIER = TextHash.of("X-PREV-OCCURRENCE-X|C");

  // for the label of a token and the one before it
  static final TextHash PAIR_ALWAYS = TextHash.of("PSEQ|CpC");
  static final TextHash PAIR_WORD = TextHash.of("-PSEQW|CpC");
  static final TextHash PAIR_CLUSTER = TextHash.of("-PSEQcDS|CpC");
  static final TextHash PAIR_SHAPE = TextHash.of("-PSEQcS|CpC");
  static final TextHash PAIR_SHAPE_TOO = TextHash.of("-TPS2|CpC");
  static final TextHash PAIR_WORD_BEFORE = TextHash.of("-PSEQpW|CpC");
  static final TextHash PAIR_CLUSTER_BEFORE = TextHash.of("-PSEQpDS|CpC");
  static final TextHash PAIR_SHAPE_BEFORE = TextHash.of("-PSEQpS|CpC");
  static final TextHash PAIR_SHAPE_AFTER = TextHash.of("-TNS1|CpC");
  static final TextHash PAIR_WORDS = TextHash.of("-PSEQW2|CpC");
  static final TextHash PAIR_CLUSTERS = TextHash.of("-PSEQpcDS|CpC");
  static final TextHash PAIR_SHAPES = TextHash.of("-TYPES|CpC");

  private static final Pattern KNOWN =
      Pattern.compile(
          "(?s)(?:###|IS_TITLE|#.+#|NO-OCCURRENCE-PATTERN|X-(?:NEXT|PREV)-OCCURRENCE-X"
              + "|.*-(?:WORD|[PN]?DISTSIM|[PN]?TYPE|[PN]W|PW_CTYPE|NW_CTYPE|PCTYPE|CNTYPE"
              + "|PCNTYPE|PPW_CTYPE|NNW_CTYPE|DISJ[PN]))\\|C"
              + "|(?s)(?:PSEQ|.*-(?:PSEQ(?:W|W2|pW|[cp]DS|pcDS|[cp]S)|TPS2|TNS1|TYPES))\\|CpC");

  private FeatureNames() {}

  /** Whether the tagger looks for features of this name. */
  static boolean knows(String name) {
    return KNOWN.matcher(name).matches();
  }
}
