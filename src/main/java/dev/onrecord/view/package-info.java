/**
 * Pages to look at: an article with its statements and topics, and results with their charts, each
 * as one HTML document that needs no network and no other file. Text from articles is written
 * through {@link dev.onrecord.view.Html} only, which escapes it. This package may import {@code
 * article}, {@code query} and {@code text}. Start reading at {@link dev.onrecord.view.ArticlePage},
 * then {@link dev.onrecord.view.StatementMarks} and {@link dev.onrecord.view.ResultsPage}.
 */
@NullMarked
package dev.onrecord.view;

import org.jspecify.annotations.NullMarked;
