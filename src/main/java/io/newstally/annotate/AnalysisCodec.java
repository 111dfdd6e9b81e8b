package io.newstally.annotate;

import io.newstally.model.AnnotatedText;
import io.newstally.model.Sentence;
import io.newstally.model.Span;
import io.newstally.model.TimeExpression;
import io.newstally.model.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/**
 * The stored form of an analysis: JSON that leaves out what the text tells.
 *
 * <pre>{"annotator":"…","sentences":[{"tokens":[[begin,end,lemma,pos,entity,head,relation],…],
 * "times":[[first,end,type,value],…]},…]}</pre>
 */
public final class AnalysisCodec {

  private static final JsonFactory JSON = new JsonFactory();

  private AnalysisCodec() {}

  /** The stored form; a line per sentence, so that a change reads well in a diff. */
  public static String encode(AnnotatedText analysis) {
    java.io.StringWriter out = new java.io.StringWriter();
    try (JsonGenerator json =
        JSON.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("annotator", analysis.annotator());
      json.writeArrayPropertyStart("sentences");
      for (Sentence sentence : analysis.sentences()) {
        json.writeRaw("\n");
        write(json, sentence);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out + "\n";
  }

  private static void write(JsonGenerator json, Sentence sentence) {
    json.writeStartObject();
    json.writeArrayPropertyStart("tokens");
    for (Token token : sentence.tokens()) {
      json.writeStartArray();
      json.writeNumber(token.span().begin());
      json.writeNumber(token.span().end());
      json.writeString(token.lemma());
      json.writeString(token.pos());
      json.writeString(token.entity());
      json.writeNumber(token.head());
      json.writeString(token.relation());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("times");
    for (TimeExpression time : sentence.times()) {
      json.writeStartArray();
      json.writeNumber(time.first());
      json.writeNumber(time.end());
      json.writeString(time.type());
      json.writeString(time.value());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /**
   * Reads a stored form back.
   *
   * @param text the article's text, which gives the words
   * @throws tools.jackson.core.JacksonException when it is no stored form
   */
  public static AnnotatedText decode(String stored, String text) {
    Map<String, String> shared = new HashMap<>();
    try (JsonParser json =
        JSON.createParser(tools.jackson.core.ObjectReadContext.empty(), stored)) {
      json.nextToken();
      json.nextToken();
      String annotator = nextString(json, shared);
      json.nextToken();
      json.nextToken();
      List<Sentence> sentences = new ArrayList<>();
      while (json.nextToken() == JsonToken.START_OBJECT) {
        sentences.add(readSentence(json, sentences.size(), text, shared));
      }
      return new AnnotatedText(annotator, sentences);
    }
  }

  private static Sentence readSentence(
      JsonParser json, int index, String text, Map<String, String> shared) {
    List<Token> tokens = new ArrayList<>();
    json.nextToken();
    json.nextToken();
    while (json.nextToken() == JsonToken.START_ARRAY) {
      Span span = new Span(nextInt(json), nextInt(json));
      tokens.add(
          new Token(
              span,
              span.of(text),
              nextString(json, shared),
              nextString(json, shared),
              nextString(json, shared),
              nextInt(json),
              nextString(json, shared)));
      json.nextToken();
    }
    List<TimeExpression> times = new ArrayList<>();
    json.nextToken();
    json.nextToken();
    while (json.nextToken() == JsonToken.START_ARRAY) {
      times.add(
          new TimeExpression(
              nextInt(json), nextInt(json), nextString(json, shared), nextString(json, shared)));
      json.nextToken();
    }
    json.nextToken();
    Span span = new Span(tokens.get(0).span().begin(), tokens.get(tokens.size() - 1).span().end());
    return new Sentence(index, span, tokens, times);
  }

  private static int nextInt(JsonParser json) {
    json.nextToken();
    return json.getIntValue();
  }

  /** Lemmas and tags come again and again; each is kept once. */
  private static String nextString(JsonParser json, Map<String, String> shared) {
    json.nextToken();
    String value = json.getString();
    String known = shared.putIfAbsent(value, value);
    return known == null ? value : known;
  }
}
