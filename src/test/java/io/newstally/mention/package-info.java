/** What the tests of all finders share. */
@NullMarked
package io.newstally.mention;

import org.jspecify.annotations.NullMarked;
