/** Temporary. */
@org.jspecify.annotations.NullMarked
package io.newstally.mention.entity;
