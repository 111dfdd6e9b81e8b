package io.newstally.model;

/**
 * Something that happened and that articles tell of.
 *
 * @param id stable name of the event, made from what it is, not from the order of reading
 * @param key the grouping value that the input gives, empty when events were found from the text
 * @param title headline of the earliest article about it
 * @param where place, empty when unknown
 * @param start first day as {@code yyyy-mm-dd}, empty when unknown
 * @param endDate last day as {@code yyyy-mm-dd}, empty when unknown
 */
public record Event(
    String id, String key, String title, String where, String start, String endDate) {}
