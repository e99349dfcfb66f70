/**
 * Wire formats in XML (NewsML-G2, NewsML 1, NITF) and feeds (RSS, Atom). This package may import
 * what {@code read.page} imports, and {@code read.page}, since items carry pages. Start reading at
 * {@code XmlRecords}, then {@code XmlFormat}.
 */
@NullMarked
package dev.onrecord.read.xml;

import org.jspecify.annotations.NullMarked;
