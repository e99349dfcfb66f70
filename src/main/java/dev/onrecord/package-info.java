/**
 * The entry point: {@link dev.onrecord.ArticleIndex} stores articles and answers queries about
 * their paragraphs. This package may import the exported packages, the text and match rooms and the
 * store of {@code lucene}. Start reading at {@link dev.onrecord.ArticleIndex}.
 */
@NullMarked
package dev.onrecord;

import org.jspecify.annotations.NullMarked;
