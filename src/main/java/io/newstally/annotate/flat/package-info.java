/**
 * Flat model files: named arrays that are mapped into memory instead of being deserialised. Arrays
 * come in when the build converts a CoreNLP model; buffers over the mapped file go out at run time.
 * Imports nothing of newstally.
 */
@NullMarked
package io.newstally.annotate.flat;

import org.jspecify.annotations.NullMarked;
