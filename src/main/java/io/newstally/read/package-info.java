/**
 * Files to articles. Paths, globs, folders or standard input come in; one {@link
 * io.newstally.read.ReadResult} per record goes out, lazily, and bad input becomes a problem
 * instead of an exception. Imports {@code model} and {@code lexicon}; alone imports jsoup and the
 * charset detector.
 */
@NullMarked
package io.newstally.read;

import org.jspecify.annotations.NullMarked;
