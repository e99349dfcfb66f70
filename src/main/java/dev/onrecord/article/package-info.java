/**
 * The values that every other package passes around: an {@link dev.onrecord.article.Article} as it
 * came, its {@link dev.onrecord.article.Paragraph paragraphs}, and what was found in them. They are
 * immutable and compared by value, and this package imports no other one. Start reading at {@link
 * dev.onrecord.article.Article}, then {@link dev.onrecord.article.Attribution}.
 */
@NullMarked
package dev.onrecord.article;

import org.jspecify.annotations.NullMarked;
