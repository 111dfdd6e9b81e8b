package io.newstally.mention.entity;

import io.newstally.model.EntityType;
import io.newstally.model.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Short forms that the article itself explains: "World Health Organization (WHO)". */
final class Acronyms {

  private static final Pattern SHORT = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Nd}&]{1,7}");
  private static final int MOST_SMALL_WORDS = 4;

  private Acronyms() {}

  /**
   * Adds to the names of each sentence every short form that the article explains, as a name of its
   * long form.
   */
  static void read(List<Sentence> sentences, List<List<Name>> namesBySentence, String text) {
    Map<String, Name> longByShort = new LinkedHashMap<>();
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      List<Name> names = namesBySentence.get(s);
      for (int i = 1; i + 1 < sentence.size(); i++) {
        if (isShortInBrackets(sentence, i)) {
          Optional<Name> meaning = longForm(sentence, i, names, text);
          meaning.ifPresent(name -> replace(names, name));
          String shortForm = sentence.token(i).word();
          meaning.ifPresent(name -> longByShort.putIfAbsent(shortForm, name));
        }
      }
    }
    for (int s = 0; s < sentences.size(); s++) {
      addShortForms(sentences.get(s), namesBySentence.get(s), longByShort, text);
    }
  }

  private static boolean isShortInBrackets(Sentence sentence, int at) {
    return sentence.token(at - 1).word().equals("(")
        && sentence.token(at + 1).word().equals(")")
        && SHORT.matcher(sentence.token(at).word()).matches();
  }

  private static Optional<Name> longForm(Sentence sentence, int at, List<Name> names, String text) {
    int end = at - 1;
    Optional<Name> before =
        names.stream()
            .filter(n -> n.sentence().index() == sentence.index() && n.end() == end)
            .filter(n -> n.type() == EntityType.ORGANIZATION || n.type().isPlace())
            .filter(n -> n.end() - n.first() > 1)
            .findFirst();
    return fromInitials(sentence, at, text)
        .map(written -> before.filter(n -> n.first() <= written.first()).orElse(written))
        .or(() -> before);
  }

  private static Optional<Name> fromInitials(Sentence sentence, int at, String text) {
    String shortForm = sentence.token(at).word();
    StringBuilder initials = new StringBuilder();
    int earliest = Math.max(0, at - 1 - shortForm.length() - MOST_SMALL_WORDS);
    for (int i = at - 2; i >= earliest; i--) {
      char initial = sentence.token(i).word().charAt(0);
      if (Character.isUpperCase(initial)) {
        initials.insert(0, initial);
        if (shortForm.contentEquals(initials)) {
          return Optional.of(Name.of(sentence, i, at - 1, EntityType.ORGANIZATION, text));
        }
      }
    }
    return Optional.empty();
  }

  private static void replace(List<Name> names, Name name) {
    names.removeIf(name::overlaps);
    names.add(name);
  }

  private static void addShortForms(
      Sentence sentence, List<Name> names, Map<String, Name> longByShort, String text) {
    for (int i = 0; i < sentence.size(); i++) {
      Name meaning = longByShort.get(sentence.token(i).word());
      if (meaning != null) {
        Name name =
            Name.of(sentence, i, i + 1, meaning.type(), text)
                .meaning(meaning.type(), meaning.canonical(), meaning.country());
        boolean inLonger =
            names.stream().anyMatch(n -> n.overlaps(name) && n.end() - n.first() > 1);
        if (!inLonger) {
          replace(names, name);
        }
      }
    }
  }

  /** The initials of the capitalised words of a name: IDF of "Israel Defense Forces". */
  static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      boolean wordBegins = i == 0 || name.charAt(i - 1) == ' ' || name.charAt(i - 1) == '-';
      if (wordBegins && Character.isUpperCase(name.charAt(i))) {
        initials.append(name.charAt(i));
      }
    }
    return initials.toString();
  }
}
