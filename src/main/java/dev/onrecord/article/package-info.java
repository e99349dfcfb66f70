/**
 * The values that all other packages share: an {@link dev.onrecord.article.Article}, its {@link
 * dev.onrecord.article.Paragraph paragraphs}, and their attributions and topics. They are immutable
 * and compared by value; this package imports no other package. Start reading at {@link
 * dev.onrecord.article.Article}, then {@link dev.onrecord.article.Attribution}.
 */
@NullMarked
package dev.onrecord.article;

import org.jspecify.annotations.NullMarked;
