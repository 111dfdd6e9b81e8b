package io.newstally.mention.entity;

import io.newstally.lexicon.Lexicon;
import io.newstally.model.AnnotatedText;
import io.newstally.model.Article;
import io.newstally.model.Entity;
import io.newstally.model.EntityMention;
import io.newstally.model.EntityType;
import io.newstally.model.Sentence;
import io.newstally.model.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the named entities of an article. Immutable; safe for many threads. */
public final class EntityFinder {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final NameScanner scanner;

  /**
   * A finder with the tables {@code places/*} and {@code words/name*}.
   *
   * @throws io.newstally.lexicon.TableException when a table is missing or wrong
   */
  public EntityFinder(Lexicon lexicon) {
    this.scanner = new NameScanner(new Gazetteer(lexicon), new NameWords(lexicon));
  }

  /** The mentions in order of the text, none overlapping another. */
  public List<EntityMention> find(Article article, AnnotatedText analysis) {
    String text = article.text();
    List<List<Name>> names = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      names.add(new ArrayList<>(scanner.scan(sentence, text)));
    }
    Acronyms.read(analysis.sentences(), names, text);
    CanonicalNames canonical = new CanonicalNames(names.stream().flatMap(List::stream).toList());
    Map<String, String> surnames = canonical.fullNameBySurname();
    List<EntityMention> mentions = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      addUntagged(analysis.sentences().get(i), surnames, names.get(i), text);
      List<Name> here = names.get(i);
      here.sort(Comparator.comparingInt(Name::first));
      for (Name name : here) {
        mentions.add(canonical.settle(name).mention(text));
      }
    }
    return List.copyOf(mentions);
  }

  /** The tagger misses some surnames, of people whom the article names in full elsewhere. */
  private static void addUntagged(
      Sentence sentence, Map<String, String> fullNameBySurname, List<Name> names, String text) {
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean surname =
          token.entity().equals("O")
              && token.pos().startsWith("NNP")
              && fullNameBySurname.containsKey(token.word());
      if (surname) {
        Name name = Name.of(sentence, i, i + 1, EntityType.PERSON, text);
        if (names.stream().noneMatch(name::overlaps)) {
          names.add(name);
        }
      }
    }
  }

  /** The distinct entities behind mentions of one article, in order of their first mention. */
  public List<Entity> entities(List<EntityMention> mentions) {
    Map<List<Object>, List<EntityMention>> byEntity = new LinkedHashMap<>();
    for (EntityMention mention : mentions) {
      byEntity
          .computeIfAbsent(List.of(mention.type(), mention.name()), k -> new ArrayList<>())
          .add(mention);
    }
    return byEntity.values().stream().map(EntityFinder::entity).toList();
  }

  private static Entity entity(List<EntityMention> mentions) {
    EntityMention first = mentions.get(0);
    List<String> variants =
        mentions.stream().map(m -> BLANKS.matcher(m.text()).replaceAll(" ")).distinct().toList();
    String country =
        mentions.stream()
            .map(EntityMention::country)
            .filter(code -> !code.isEmpty())
            .findFirst()
            .orElse("");
    return new Entity(first.name(), first.type(), mentions.size(), first.span(), variants, country);
  }
}
