package dev.onrecord.architecture.broken.article;

import dev.onrecord.architecture.broken.query.Leaky;

/** A value that imports what is built on it. */
public record RunsBack(Leaky leaky) {}
