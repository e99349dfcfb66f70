/**
 * Many queries in memory: finds those that one article matches, without asking each. This package
 * may import {@code article}, {@code query}, {@code text} and {@code match}. Start reading at
 * {@code QueryMonitor}.
 */
@NullMarked
package dev.onrecord.monitor;

import org.jspecify.annotations.NullMarked;
