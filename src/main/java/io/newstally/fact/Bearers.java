package io.newstally.fact;

import io.newstally.model.DependencyTree;
import io.newstally.model.EntityType;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the noun that says who, where the parse points at an age, a measure or an office beside it.
 */
final class Bearers {

  private final PeopleNouns people;

  Bearers(PeopleNouns people) {
    this.people = people;
  }

  /** Position of the noun or name that says who is meant at {@code position}; often the same. */
  int of(Passage passage, int position) {
    return throughName(passage, throughMeasure(passage, throughAge(passage, position)));
  }

  /** "Boy, 7, dies", "Ann Lee, 35 died": the parser takes the age for who it is said of. */
  private int throughAge(Passage passage, int position) {
    if (passage.isAged(position + 1) && passage.pos(position).equals("NN")) {
      return position + 1;
    }
    boolean age =
        passage.pos(position).equals("CD")
            && passage.word(position - 1).equals(",")
            && passage.word(position).matches("\\d{1,2}")
            && !passage.hasTag(position + 1, "NN*", "JJ*", "VBN")
            && !passage.word(position + 1).equals("of");
    return age && people.isSingle(passage, position - 2) ? position - 2 : position;
  }

  /** "a total of 240 Palestinians", "a group of tourists": the people are behind the "of". */
  private static int throughMeasure(Passage passage, int position) {
    if (!passage.isLemma(position, "total", "number", "group", "maximum", "minimum", "estimate")) {
      return position;
    }
    return passage.tree().child(position, "nmod").orElse(position);
  }

  /** "the group's leader, Omar Diallo", "the governor of Sava, Ivo Maric": the name says more. */
  private int throughName(Passage passage, int position) {
    DependencyTree tree = passage.tree();
    List<Integer> names = new ArrayList<>(tree.children(position, "appos"));
    List<Integer> placed = tree.children(position, "nmod");
    if (!placed.isEmpty() && people.isSingle(passage, position)) {
      placed.forEach(noun -> names.addAll(tree.children(noun, "appos")));
    }
    for (int name : names) {
      if (passage.nameAt(name).map(n -> n.type() == EntityType.PERSON).orElse(false)) {
        return name;
      }
    }
    return position;
  }
}
