/**
 * The values everything else hands around: an {@link dev.onrecord.article.Article} as it came, its
 * {@link dev.onrecord.article.Paragraph paragraphs}, and what was found in them. Immutable,
 * compared by value, and free of any index.
 */
@NullMarked
package dev.onrecord.article;

import org.jspecify.annotations.NullMarked;
