package io.newstally.annotate.time;

import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.AnnotationExtractRuleCreator;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.time.JollyDayHolidays;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * Has SUTime load holidays and time zones when a text first speaks of one, which few do, instead of
 * at once. Takes the place of {@code JollyDayHolidays} among SUTime's binders, and has its
 * settings.
 */
public final class LateBindings implements Env.Binder {

  /** Under this name, behind the binder's prefix, the properties hold {@link ZoneNames}. */
  static final String ZONES = "zones";

  private static final String ZONE_RULES = "time";

  private String prefix = "";
  private Properties settings = new Properties();

  @Override
  public void init(String prefix, Properties settings) {
    this.prefix = prefix;
    this.settings = settings;
  }

  @Override
  public void bind(Env env) {
    env.setVariables(new HolidayVariables(env.getVariables(), this::holidays));
    ZoneNames zones = (ZoneNames) Objects.requireNonNull(settings.get(prefix + ZONES));
    AnnotationExtractRuleCreator stock = (AnnotationExtractRuleCreator) env.get(ZONE_RULES);
    env.bind(ZONE_RULES, new ZoneRuleCreator(stock, zones));
  }

  private Map<String, Object> holidays() {
    JollyDayHolidays holidays = new JollyDayHolidays();
    holidays.init(prefix, settings);
    Env bound = TokenSequencePattern.getNewEnv();
    holidays.bind(bound);
    return bound.getVariables();
  }
}
