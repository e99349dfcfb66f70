/**
 * The entry point: {@link dev.onrecord.ArticleIndex} stores articles and answers queries about
 * their paragraphs. Its options, events, reports and exceptions are values that import only the
 * exported packages, and that the Lucene rooms import; the other classes may also import {@code
 * text}, {@code match}, {@code write}, {@code view} and {@code lucene.store}, and no room imports
 * them. Start reading at {@link dev.onrecord.ArticleIndex}.
 */
@NullMarked
package dev.onrecord;

import org.jspecify.annotations.NullMarked;
