package io.newstally.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Kinds of text that no author thought of, made by chance: hard for a tagger, a parser, a rule. */
@SuppressWarnings("ImmutableEnumChecker") // lambdas that hold nothing
enum GeneratedText {
  LONG_SENTENCES(random -> words(random, 150 + random.nextInt(150), Words.COMMON)),
  SHORT_SENTENCES(random -> lines(random, 8, " ", r -> sentence(r, 1 + r.nextInt(20)))),
  ALL_CAPITALS(random -> lines(random, 4, "\n", r -> sentence(r, 12).toUpperCase(Locale.ROOT))),
  NO_CAPITALS(random -> lines(random, 4, " ", r -> sentence(r, 12).toLowerCase(Locale.ROOT))),
  TABLES(random -> lines(random, 6, "\n", r -> row(r, r.nextBoolean() ? "\t" : " | "))),
  LISTS(random -> lines(random, 8, "\n", r -> bullet(r) + words(r, 5, Words.COMMON, Words.NAMES))),
  BARE_NUMBERS(random -> lines(random, 5, "\n", r -> words(r, 1 + r.nextInt(12), Words.NUMBERS))),
  DATES(random -> lines(random, 5, ". ", r -> words(r, 3 + r.nextInt(12), Words.DATES))),
  MONEY(random -> lines(random, 5, ". ", r -> words(r, 3 + r.nextInt(12), Words.MONEY))),
  MIXED_SCRIPTS(
      random -> lines(random, 4, " ", r -> words(r, 15, Words.FOREIGN, Words.COMMON) + ".")),
  ODD_CHARACTERS(random -> lines(random, 4, " ", r -> characters(r, 40))),
  PUNCTUATION(
      random -> lines(random, 4, " ", r -> words(r, 20, Words.MARKS, Words.COMMON, Words.MARKS))),
  EVERYTHING(
      random ->
          lines(
              random,
              4,
              "\n",
              r ->
                  words(
                      r,
                      r.nextInt(60) + 1,
                      Words.COMMON,
                      Words.NAMES,
                      Words.NUMBERS,
                      Words.DATES,
                      Words.MONEY,
                      Words.FOREIGN,
                      Words.MARKS)));

  private final Function<Random, String> generator;

  GeneratedText(Function<Random, String> generator) {
    this.generator = generator;
  }

  /** Another text of the kind. */
  String next(Random random) {
    return generator.apply(random);
  }

  /** What texts are made of, separated by blanks. */
  private static final class Words {

    static final List<String> COMMON =
        list(
            "the a of in and to that was were had been by from with who said it he not killed hurt"
                + " people three police fire men near town , , after when which this those Mr. U.S."
                + " injured saying left more than least freed rebels army is could be charged man"
                + " 's her their against old under woman wounded soldiers gun-fire well-known");
    static final List<String> NAMES =
        list(
            "Anna Berg Paris Hilton Washington Bank of England Al-Qaeda O'Neil van der Berg May"
                + " June Jordan Georgia Chad Turkey Reuters St. John's Ministry of Defence Inc. Co."
                + " Red Cross General Smith Lake Victoria Hindu Muslims French Kurdish Dr. Jr."
                + " president Chief Justice Sydney Austin Christian Congress Republican McDonald");
    static final List<String> NUMBERS =
        list(
            "1 2 12 100 1,234 1.234 0 007 3.5 -4 +5 1/2 3-4 10:1 2-0 20% 5th 21st one two dozen"
                + " hundred thousand million twenty-five 1990s 3x No. 5 (7) 1e6 1,23,456 ½ ² ٣ 四 IV"
                + " .5 12345678901234567890 half third zero a couple of");
    static final List<String> DATES =
        list(
            "Monday Tues. March 3 2019 3/4/2020 2020-02-30 12:30 p.m. noon midnight EST last next"
                + " this week month year ago today tomorrow yesterday in on the of early late spring"
                + " Christmas Eve Labor Day 1990s '90s 90s every two daily 3 hours 10-day since"
                + " until between and from to 21st century Q3 second quarter weekend Easter GMT"
                + " Ramadan 5 o'clock 0800 2300 hours Jan. 1999 March 2020 may sun. sat sec now");
    static final List<String> MONEY =
        list(
            "$5 $ 5 million €1.5m £20bn £ 3,000 Rs. 500 US$ 40 dollars cents about more than 10"
                + " percent % 5% pct yen 1,000 ¥300 euros pounds at least a billion -$2 50c $1/day"
                + " Rs half two-thirds bucks 3.5 between and up to from");
    static final List<String> FOREIGN =
        list(
            "東京 北京市 の Москва Киев في القاهرة ירושלים Łódź Žižkov İstanbul ıssız STRASSE straße"
                + " naïve café Ørsted ﬁnance Ǆungla 한국 ไทย हिन्दी 😀 👨‍👩‍👧 🇺🇳 𝔘𝔫𝔦 e\u0301te\u0301"
                + " Ελλάδα σοφός ΣΟΦΟΣ «да» „ja“ ‘ok’ 。 、 ？");
    static final List<String> MARKS =
        list(
            ". .. ... .... ! !! ?! ??? , ,, ; : - -- --- – — ( ) (( )) [ ] { } < > << >> \" ' ''"
                + " ` `` “ ” ‘ ’ / \\ | & * ** ## @ ~ ^ _ ___ = == • … § ¶ a.b c/d e-f g_h -LRB-"
                + " -RSB- <br> &amp; :-) http://a.example/b?c=d e@f.example @g #h");

    private Words() {}

    private static List<String> list(String words) {
      return List.of(words.split(" ", -1));
    }
  }

  private static String lines(
      Random random, int most, String between, Function<Random, String> line) {
    return IntStream.rangeClosed(0, random.nextInt(most))
        .mapToObj(i -> line.apply(random))
        .collect(Collectors.joining(between));
  }

  /** Words, each of any of the lists. */
  @SafeVarargs
  private static String words(Random random, int count, List<String>... lists) {
    return IntStream.range(0, count)
        .mapToObj(i -> any(random, lists[random.nextInt(lists.length)]))
        .collect(Collectors.joining(" "));
  }

  private static String any(Random random, List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private static String sentence(Random random, int most) {
    String words =
        words(
            random,
            1 + random.nextInt(most),
            Words.COMMON,
            Words.COMMON,
            Words.NAMES,
            Words.NUMBERS);
    return Character.toUpperCase(words.charAt(0))
        + words.substring(1)
        + any(random, List.of(".", "!", "?", "…", ".\""));
  }

  private static String row(Random random, String between) {
    return IntStream.rangeClosed(0, 2 + random.nextInt(5))
        .mapToObj(i -> words(random, random.nextInt(3), Words.NAMES, Words.NUMBERS, Words.DATES))
        .collect(Collectors.joining(between));
  }

  private static String bullet(Random random) {
    return any(random, List.of("- ", "* ", "• ", "1. ", "(2) ", "c) ", "IV. ", ""));
  }

  /** Any characters of Unicode's first planes, even those that stand for nothing, and blanks. */
  private static String characters(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      switch (random.nextInt(5)) {
        case 0 -> text.append(' ');
        case 1 -> text.appendCodePoint(random.nextInt(0x2100));
        case 2 -> text.appendCodePoint(random.nextInt(0x20000));
        default -> text.append((char) ('A' + random.nextInt(58)));
      }
    }
    return text.append(" x").toString();
  }
}
