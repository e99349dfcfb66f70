/**
 * The way in: {@link dev.onrecord.ArticleIndex} keeps articles and answers questions about their
 * paragraphs.
 */
@NullMarked
package dev.onrecord;

import org.jspecify.annotations.NullMarked;
