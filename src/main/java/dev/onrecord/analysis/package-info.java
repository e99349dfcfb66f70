/**
 * One pass over the characters of a text, shared by everything that needs its words: attribution,
 * topics, indexing, highlighting. Not exported.
 */
@NullMarked
package dev.onrecord.analysis;

import org.jspecify.annotations.NullMarked;
