/**
 * The tokens of texts, computed in one pass and shared by attribution, topics, indexing and
 * highlighting. This package may import only {@code article} and knows no query. Start reading at
 * {@code Tokens}, then {@code Word}.
 */
@NullMarked
package dev.onrecord.text;

import org.jspecify.annotations.NullMarked;
