/**
 * The people of an index: which names of speakers mean one person. This package may import {@code
 * article}, {@code query}, {@code text} and {@code lucene.document}. Start reading at {@code
 * People}.
 */
@NullMarked
package dev.onrecord.lucene.people;

import org.jspecify.annotations.NullMarked;
