/**
 * Writing: rows of results, quotations and counts as JSON Lines and CSV, and articles as lines of
 * JSON and back, for {@code Exports} and {@code ArticleLines}. This package may import {@code
 * article} and {@code query}. Start reading at {@link dev.onrecord.write.RowWriter}, then {@link
 * dev.onrecord.write.Columns} and {@link dev.onrecord.write.LineWriter}.
 */
@NullMarked
package dev.onrecord.write;

import org.jspecify.annotations.NullMarked;
