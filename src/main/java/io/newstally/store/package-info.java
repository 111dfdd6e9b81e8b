/**
 * What is kept between runs. Analyses come in under a key of their content and come out again in a
 * later run, so that no article is analysed twice. Imports {@code model} only; the one package that
 * knows SQLite.
 */
@NullMarked
package io.newstally.store;

import org.jspecify.annotations.NullMarked;
