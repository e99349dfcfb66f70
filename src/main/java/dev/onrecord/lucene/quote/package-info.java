/**
 * Quotations: which statements of an index are the same words. This package may import {@code
 * article}, {@code query}, {@code text} and {@code lucene.document}. Start reading at {@code
 * SharedStatements}, then {@code SameWords}.
 */
@NullMarked
package dev.onrecord.lucene.quote;

import org.jspecify.annotations.NullMarked;
