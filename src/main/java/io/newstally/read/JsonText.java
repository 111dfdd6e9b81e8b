package io.newstally.read;

import java.math.BigDecimal;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How this stage reads JSON: with bounds, since all input is hostile. */
final class JsonText {

  private static final int DEEPEST = 100;
  private static final int LONGEST_NUMBER = 100;

  private JsonText() {}

  /** A mapper that refuses deep nesting and numbers of more than 100 digits. */
  static JsonMapper mapper(int longestString) {
    StreamReadConstraints bounds =
        StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxNumberLength(LONGEST_NUMBER)
            .maxStringLength(longestString)
            .build();
    return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(bounds).build()).build();
  }

  /** A string as it is, a number as plain digits, true or false; empty for all else. */
  static String scalar(JsonNode value) {
    if (value.isString()) {
      return value.stringValue();
    }
    if (value.isNumber()) {
      return number(value);
    }
    return value.isBoolean() ? Boolean.toString(value.booleanValue()) : "";
  }

  /** Digits of 1e999999 would fill the memory: such a number keeps its exponent. */
  private static String number(JsonNode value) {
    if (value.isFloatingPointNumber() && !Double.isFinite(value.doubleValue())) {
      return value.toString();
    }
    BigDecimal number = value.decimalValue();
    return Math.abs(number.scale()) > LONGEST_NUMBER ? number.toString() : number.toPlainString();
  }
}
