/**
 * Names: noun phrases, what they may name, and which of them name the same person or organisation.
 * This package may import {@code article}, {@code text} and {@code attribution.token}. Start
 * reading at {@code Mention}, then {@code EntityLinker}.
 */
@NullMarked
package dev.onrecord.attribution.entity;

import org.jspecify.annotations.NullMarked;
