/**
 * The language of questions: fields whose methods are what they can do, queries, searches and
 * results, all of them immutable values, and the same language as text.
 */
@NullMarked
package dev.onrecord.query;

import org.jspecify.annotations.NullMarked;
