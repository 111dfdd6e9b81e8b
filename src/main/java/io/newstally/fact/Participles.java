package io.newstally.fact;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Past participles of the trigger verbs. Taggers often take a participle for an adjective or noun
 * ("5 hurt", "the wounded"), so that its lemma is not the verb.
 */
final class Participles {

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("shoot", "shot"),
          Map.entry("slay", "slain"),
          Map.entry("hurt", "hurt"),
          Map.entry("take", "taken"),
          Map.entry("hold", "held"),
          Map.entry("flee", "fled"),
          Map.entry("lose", "lost"),
          Map.entry("find", "found"),
          Map.entry("strike", "struck"),
          Map.entry("hit", "hit"),
          Map.entry("beat", "beaten"),
          Map.entry("set", "set"),
          Map.entry("cut", "cut"),
          Map.entry("run", "run"),
          Map.entry("gun", "gunned"),
          Map.entry("leave", "left"),
          Map.entry("put", "put"),
          Map.entry("mow", "mown"));

  private final Map<String, String> verbByForm = new HashMap<>();

  void add(String verb) {
    verbByForm.put(form(verb), verb);
  }

  /** The trigger verb of which {@code word}, in lower case, is the participle; null for none. */
  @Nullable String verbOf(String word) {
    return verbByForm.get(word);
  }

  private static String form(String verb) {
    String irregular = IRREGULAR.get(verb);
    if (irregular != null) {
      return irregular;
    }
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    if (verb.matches(".*[^aeiou]y")) {
      return verb.substring(0, verb.length() - 1) + "ied";
    }
    // One syllable, one vowel, one consonant: stabbed, trapped.
    if (verb.matches("[^aeiou]*[aeiou][bdgmnpt]") || verb.equals("kidnap")) {
      return verb + verb.charAt(verb.length() - 1) + "ed";
    }
    return verb + "ed";
  }
}
