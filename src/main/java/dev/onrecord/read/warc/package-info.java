/**
 * Web archives (WARC), if jwarc is on the class path. This package may import {@code article},
 * {@code query}, the values of {@code read} and {@code read.draft}; it is given a function that
 * reads a page. Start reading at {@code Warc}.
 */
@NullMarked
package dev.onrecord.read.warc;

import org.jspecify.annotations.NullMarked;
