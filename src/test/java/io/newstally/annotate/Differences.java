package io.newstally.annotate;

import io.newstally.model.AnnotatedText;
import io.newstally.model.Sentence;
import io.newstally.model.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Says for people where two analyses of one text differ. */
final class Differences {

  private static final Map<String, Function<Token, Object>> FIELDS = new LinkedHashMap<>();

  static {
    FIELDS.put("span", Token::span);
    FIELDS.put("word", Token::word);
    FIELDS.put("lemma", Token::lemma);
    FIELDS.put("pos", Token::pos);
    FIELDS.put("entity", Token::entity);
    FIELDS.put("head", Token::head);
    FIELDS.put("relation", Token::relation);
  }

  private Differences() {}

  /**
   * A line for each field that differs, with its sentence.
   *
   * @param text the text of both
   */
  static List<String> between(AnnotatedText expected, AnnotatedText found, String text) {
    if (found.equals(expected)) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.addAll(line("annotator", expected.annotator(), found.annotator()));
    lines.addAll(line("sentences", spans(expected), spans(found)));
    int both = Math.min(expected.sentences().size(), found.sentences().size());
    for (int i = 0; i < both; i++) {
      Sentence sentence = expected.sentences().get(i);
      for (String difference : inSentence(sentence, found.sentences().get(i))) {
        lines.add("\"%s\": %s".formatted(sentence.span().of(text), difference));
      }
    }
    return lines;
  }

  private static List<String> spans(AnnotatedText analysis) {
    return analysis.sentences().stream()
        .map(sentence -> sentence.index() + " " + sentence.span())
        .toList();
  }

  private static List<String> inSentence(Sentence expected, Sentence found) {
    List<String> lines = new ArrayList<>();
    lines.addAll(line("tokens", expected.size(), found.size()));
    lines.addAll(line("times", expected.times(), found.times()));
    for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
      Token token = expected.token(i);
      Token other = found.token(i);
      String place = "token %d '%s', ".formatted(i, token.word());
      FIELDS.forEach(
          (name, field) ->
              lines.addAll(line(place + name, field.apply(token), field.apply(other))));
    }
    return lines;
  }

  private static List<String> line(String what, Object expected, Object found) {
    return Objects.equals(expected, found)
        ? List.of()
        : List.of("%s: expected %s, found %s".formatted(what, expected, found));
  }
}
