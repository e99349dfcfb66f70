/**
 * Writing: results, quotations, matrices and annotated articles as JSON Lines and CSV, and articles
 * back from JSON Lines. This package may import {@code article} and {@code query}. Start reading at
 * {@link dev.onrecord.write.Exports}, then {@code Columns} and {@link
 * dev.onrecord.write.ArticleLines}.
 */
@NullMarked
package dev.onrecord.write;

import org.jspecify.annotations.NullMarked;
