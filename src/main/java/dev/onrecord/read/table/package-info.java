/**
 * Tables of articles (CSV and TSV), read with FastCSV: each row becomes a JSON object with the
 * names of the columns. This package may import what {@code read.json} imports, and {@code
 * read.json}. Start reading at {@code TableRecords}.
 */
@NullMarked
package dev.onrecord.read.table;

import org.jspecify.annotations.NullMarked;
