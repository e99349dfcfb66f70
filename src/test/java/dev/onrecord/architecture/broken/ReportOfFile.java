package dev.onrecord.architecture.broken;

import dev.onrecord.architecture.broken.lucene.commit.CommitOfReport;

/** A value that imports an inner package. */
public record ReportOfFile(CommitOfReport commit) {}
