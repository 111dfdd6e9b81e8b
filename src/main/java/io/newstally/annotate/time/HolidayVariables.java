package io.newstally.annotate.time;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** SUTime's variables, those for holidays among them, which are loaded when one is asked for. */
final class HolidayVariables extends HashMap<String, Object> {

  private static final long serialVersionUID = 1L;

  private static final String PREFIX = "JH_";

  private final transient Supplier<Map<String, Object>> loader;
  private transient @Nullable Map<String, Object> holidays;

  HolidayVariables(Map<String, Object> others, Supplier<Map<String, Object>> loader) {
    super(others);
    this.loader = loader;
  }

  @Override
  public @Nullable Object get(Object name) {
    return name instanceof String text && text.startsWith(PREFIX)
        ? holidays().get(name)
        : super.get(name);
  }

  private synchronized Map<String, Object> holidays() {
    Map<String, Object> loaded = holidays;
    if (loaded == null) {
      loaded = loader.get();
      holidays = loaded;
    }
    return loaded;
  }
}
