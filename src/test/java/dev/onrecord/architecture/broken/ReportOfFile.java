package dev.onrecord.architecture.broken;

import dev.onrecord.architecture.broken.lucene.commit.CommitOfReport;

/** A value that imports a room behind it. */
public record ReportOfFile(CommitOfReport commit) {}
