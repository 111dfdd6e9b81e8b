/**
 * Lays a run's results out as files. Reports, reconciled figures and problems come in; tables in
 * the chosen formats, their schemas and what changed against the last run go out, published whole
 * or not at all. All columns stand in {@link io.newstally.write.Tables}. Imports {@code model}
 * only.
 */
@NullMarked
package io.newstally.write;

import org.jspecify.annotations.NullMarked;
