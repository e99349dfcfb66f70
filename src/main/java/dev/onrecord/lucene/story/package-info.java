/**
 * Stories: which articles of an index are copies of one story. This package may import {@code
 * article}, {@code query}, {@code text} and {@code lucene.document}. Start reading at {@code
 * StoryCache}, then {@code StoryGroups}.
 */
@NullMarked
package dev.onrecord.lucene.story;

import org.jspecify.annotations.NullMarked;
