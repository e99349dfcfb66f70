/**
 * Web pages: finds the blocks of text, the body of the story among them, and the metadata. This
 * package may import what {@code read.text} imports, and {@code read.text}. Start reading at {@code
 * WebPage}, then {@code BodyExtractor}.
 */
@NullMarked
package dev.onrecord.read.page;

import org.jspecify.annotations.NullMarked;
