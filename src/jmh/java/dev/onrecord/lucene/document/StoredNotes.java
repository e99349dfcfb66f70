package dev.onrecord.lucene.document;

import dev.onrecord.article.Paragraph;
import org.apache.lucene.util.BytesRef;

/** The attributions and tags of a paragraph as an index stores them. */
public final class StoredNotes {
  private StoredNotes() {}

  /** Returns the attributions and tags as bytes. */
  public static BytesRef of(Paragraph paragraph) {
    return ValueBytes.write(
        paragraph, (out, p) -> StoredAnnotations.write(out, p, StoredAnnotations::writeTopic));
  }
}
