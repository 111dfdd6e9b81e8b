package io.newstally.mention.entity;

import io.newstally.model.*;
import java.util.*;

/** Temporary. */
public final class EntityFinder {
  /** Temporary. */
  public EntityFinder(io.newstally.lexicon.Lexicon l) {}

  /** Temporary. */
  public List<EntityMention> find(Article a, AnnotatedText t) {
    List<EntityMention> out = new ArrayList<>();
    for (Sentence s : t.sentences()) {
      int i = 0;
      while (i < s.size()) {
        String e = s.token(i).entity();
        int j = i + 1;
        while (j < s.size() && s.token(j).entity().equals(e)) j++;
        EntityType type = type(e, s.token(i).pos());
        if (type != null) {
          Span sp = s.span(i, j);
          out.add(
              new EntityMention(
                  new TokenRange(s.index(), i, j), sp, sp.of(a.text()), type, sp.of(a.text()), ""));
        }
        i = j;
      }
    }
    return out;
  }

  private static @org.jspecify.annotations.Nullable EntityType type(String e, String pos) {
    if (e.equals("MISC")) return pos.equals("NNPS") ? EntityType.NATIONALITY : null;
    if (e.equals("TITLE")) return null;
    for (EntityType t : EntityType.values()) if (t.name().equals(e)) return t;
    return null;
  }
}
