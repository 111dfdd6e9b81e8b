package io.newstally.fact;

import io.newstally.model.Amount;
import io.newstally.model.TokenRange;

/**
 * People whom a claim counts.
 *
 * @param explicit false where a name or definite singular implies the count
 * @param who the words for them, empty for a bare number
 * @param head position of the noun or number that stands for them
 * @param tokens from number or name to the noun
 */
record Group(Amount amount, boolean explicit, String who, int head, TokenRange tokens) {}
