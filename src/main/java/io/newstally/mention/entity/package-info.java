/**
 * Names of people, groups, places and events. An article and its analysis come in; {@code
 * EntityMention}s with one canonical name per entity, and the distinct entities of the article, go
 * out. Imports {@code model} and {@code lexicon} only.
 */
@NullMarked
package io.newstally.mention.entity;

import org.jspecify.annotations.NullMarked;
