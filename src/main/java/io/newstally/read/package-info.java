/**
 * Files to articles. Paths, globs, folders or standard input come in; one {@link
 * io.newstally.read.ReadResult} per record goes out, lazily, and bad input becomes a problem
 * instead of an exception. Imports {@code model} and {@code lexicon}; alone imports jsoup, jwarc
 * and the charset detector, and reads CSV with the library that {@code write} writes it with.
 */
@NullMarked
package io.newstally.read;

import org.jspecify.annotations.NullMarked;
