/**
 * Bytes to articles: tells the form of what it is given from its content, and reads plain text, web
 * pages and the wire formats of the press.
 */
@NullMarked
package dev.onrecord.read;

import org.jspecify.annotations.NullMarked;
