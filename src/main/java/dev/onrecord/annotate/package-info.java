/**
 * Who says what in a paragraph, and what it is about: pure functions of an article, usable without
 * an index.
 */
@NullMarked
package dev.onrecord.annotate;

import org.jspecify.annotations.NullMarked;
