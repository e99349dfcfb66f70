/**
 * Reading: turns bytes into articles, whatever their format, and reports what cannot be read. Only
 * {@code Articles}, {@code ArticleStream} and {@code RecordFormats} may import the rooms below; the
 * other classes are values that those rooms share, and import only {@code article}, {@code query},
 * whose fields are the keys of metadata, and {@code text}. Start reading at {@link
 * dev.onrecord.read.Articles}, then {@code RecordFormats}.
 */
@NullMarked
package dev.onrecord.read;

import org.jspecify.annotations.NullMarked;
