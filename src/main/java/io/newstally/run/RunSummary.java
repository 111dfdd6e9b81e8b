package io.newstally.run;

/**
 * What came of a run.
 *
 * @param articles articles read
 * @param analysed articles among them that were analysed anew
 * @param facts claims in all articles
 * @param events distinct events among the figures
 * @param warnings inputs used in part
 * @param errors inputs not used
 */
public record RunSummary(
    int articles, int analysed, int facts, int events, int warnings, int errors) {}
