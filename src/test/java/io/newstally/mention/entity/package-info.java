/** Names in news sentences, one case a line. */
@NullMarked
package io.newstally.mention.entity;

import org.jspecify.annotations.NullMarked;
