/**
 * Formats in JSON: ninjs, JSON Feed and JSON Lines of any names. This package may import what
 * {@code read.xml} imports, {@code read.xml}, since ninjs may carry NITF, and {@code read.bytes}.
 * Start reading at {@code JsonObjects}, then {@code JsonArticle}.
 */
@NullMarked
package dev.onrecord.read.json;

import org.jspecify.annotations.NullMarked;
