/**
 * Plain text: lines, headers, bylines and datelines, and the lines that belong to no story. This
 * package may import what {@code read.draft} imports, and {@code read.draft}. Start reading at
 * {@code PlainText}.
 */
@NullMarked
package dev.onrecord.read.text;

import org.jspecify.annotations.NullMarked;
