package io.newstally.fact;

import static java.util.stream.Collectors.groupingBy;

import io.newstally.model.Article;
import io.newstally.model.DateMention;
import io.newstally.model.EntityMention;
import io.newstally.model.EntityType;
import io.newstally.model.Mentions;
import io.newstally.model.NumberMention;
import io.newstally.model.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Opens the sentences of one article, each with all that earlier stages found in it. */
final class Passages {

  private final Article article;
  private final Map<Integer, List<NumberMention>> numbers;
  private final Map<Integer, List<DateMention>> dates;
  private final Map<Integer, List<EntityMention>> names;
  private final Map<String, String> countryByCode;

  Passages(Article article, Mentions mentions) {
    this.article = article;
    this.numbers = mentions.numbers().stream().collect(groupingBy(n -> n.tokens().sentence()));
    this.dates = mentions.dates().stream().collect(groupingBy(d -> d.tokens().sentence()));
    this.names = mentions.names().stream().collect(groupingBy(n -> n.tokens().sentence()));
    this.countryByCode = countries(mentions.names());
  }

  private static Map<String, String> countries(List<EntityMention> names) {
    Map<String, String> countryByCode = new HashMap<>();
    for (EntityMention name : names) {
      if (name.type() == EntityType.COUNTRY && !name.country().isEmpty()) {
        countryByCode.putIfAbsent(name.country(), name.name());
      }
    }
    return Map.copyOf(countryByCode);
  }

  Passage of(Sentence sentence) {
    int at = sentence.index();
    Mentions here =
        new Mentions(
            numbers.getOrDefault(at, List.of()),
            dates.getOrDefault(at, List.of()),
            names.getOrDefault(at, List.of()),
            List.of());
    return new Passage(article, sentence, here, countryByCode);
  }
}
