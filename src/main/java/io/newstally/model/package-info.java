/**
 * The records that all stages speak in. Nothing comes in but values; what goes out is immutable and
 * checked at the door. Imports no other package of newstally.
 */
@NullMarked
package io.newstally.model;

import org.jspecify.annotations.NullMarked;
