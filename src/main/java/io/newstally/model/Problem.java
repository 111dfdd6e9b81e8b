package io.newstally.model;

/**
 * An input that could not be used, or only in part.
 *
 * @param path the input as the user named it, with {@code #line} where a record is meant
 * @param articleId empty when no article came of the input
 * @param stage the stage that met the problem: read, annotate, extract, …
 * @param message what is wrong, where, and the cure; no stack trace
 */
public record Problem(
    String path, String articleId, String stage, Severity severity, String message) {}
