package dev.onrecord.architecture.broken.article;

import dev.onrecord.architecture.broken.query.Leaky;

/** A value that imports a package that imports it. */
public record RunsBack(Leaky leaky) {}
