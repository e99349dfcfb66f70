package dev.onrecord.architecture.broken.lucene.commit;

/** Something of a hidden room. */
public record CommitOfReport(String name) {}
