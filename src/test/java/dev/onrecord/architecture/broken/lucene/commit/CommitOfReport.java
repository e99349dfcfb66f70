package dev.onrecord.architecture.broken.lucene.commit;

/** A class of a hidden package. */
public record CommitOfReport(String name) {}
