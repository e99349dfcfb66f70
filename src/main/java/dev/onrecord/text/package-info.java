/**
 * Words and white space: one pass over the characters of a text, shared by attribution, topics,
 * indexing and highlighting. This package may import only {@code article} and knows no query. Start
 * reading at {@code Tokens}, then {@code Word}.
 */
@NullMarked
package dev.onrecord.text;

import org.jspecify.annotations.NullMarked;
