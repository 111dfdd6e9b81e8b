package io.newstally.model;

/**
 * Who, by whom, where and when, as the text says it; each empty when it does not.
 *
 * @param who the people counted
 * @param by who did it
 * @param where the place
 * @param when ISO 8601 day, month, year or interval; an open start is {@code ..}
 */
public record Circumstances(String who, String by, String where, String when) {}
