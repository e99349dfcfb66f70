package dev.onrecord.architecture.broken.read;

import dev.onrecord.architecture.broken.read.xml.Feeds;

/** A value that imports a reader. */
record Options(Feeds feeds) {}
