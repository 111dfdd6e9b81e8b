package io.newstally.fact;

import io.newstally.model.EntityMention;
import io.newstally.model.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Who is named where in an article: what befell somebody on Tuesday is told again further down. */
final class Cast {

  private final List<List<String>> namesBySentence = new ArrayList<>();
  private final Map<String, List<Integer>> sentencesByName = new HashMap<>();

  /** Takes note of the people whom the next sentence names. */
  void enter(Passage passage) {
    int sentence = namesBySentence.size();
    List<String> names = new ArrayList<>();
    namesBySentence.add(names);
    for (EntityMention name : passage.names()) {
      if (name.type() == EntityType.PERSON && !names.contains(name.name())) {
        names.add(name.name());
        sentencesByName.computeIfAbsent(name.name(), k -> new ArrayList<>()).add(sentence);
      }
    }
  }

  /** The sentences, in order, that name one of the people whom {@code sentence} names. */
  List<Integer> sharing(int sentence) {
    TreeSet<Integer> found = new TreeSet<>();
    namesBySentence
        .get(sentence)
        .forEach(n -> found.addAll(sentencesByName.getOrDefault(n, List.of())));
    return List.copyOf(found);
  }
}
