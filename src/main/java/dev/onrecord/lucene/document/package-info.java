/**
 * Documents: an article as a block of Lucene documents, and back. This package may import the
 * values of the root package, {@code article}, {@code query}, {@code text} and {@code
 * lucene.commit}. Start reading at {@code Schema}, then {@code ArticleDocuments}.
 */
@NullMarked
package dev.onrecord.lucene.document;

import org.jspecify.annotations.NullMarked;
