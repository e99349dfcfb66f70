/**
 * Bytes and characters: unpacks gzip, recognises character sets and refuses what is no text. This
 * package may import {@code text} and the values of {@code read}. Start reading at {@code Decoder}.
 */
@NullMarked
package dev.onrecord.read.bytes;

import org.jspecify.annotations.NullMarked;
