/**
 * From claims to figures. The claims of one article come in, its own tally goes out ({@link
 * io.newstally.reconcile.Totals}); of each report an outline is kept, and from the outlines of many
 * articles one figure per event, running totals and the ledger of captives go out ({@link
 * io.newstally.reconcile.Reconciler}). Imports {@code model} and {@code lexicon} only.
 */
@NullMarked
package io.newstally.reconcile;

import org.jspecify.annotations.NullMarked;
