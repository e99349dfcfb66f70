package dev.onrecord.lucene.store;

import dev.onrecord.article.Paragraph;
import dev.onrecord.lucene.document.SpeechRanges;
import dev.onrecord.lucene.document.StoredNotes;
import dev.onrecord.text.Tokens;
import java.util.Optional;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;

/** The stored form of the annotations of a paragraph, for use in an index of plain Lucene. */
public final class Ready {
  private Ready() {}

  /** Returns the similarity of an index of this library. */
  public static Similarity similarity() {
    return Searchers.SIMILARITY;
  }

  /** Returns the attributions and tags as bytes. */
  public static BytesRef notes(Paragraph paragraph) {
    return StoredNotes.of(paragraph);
  }

  /** Returns the ranges of the speakers' contents as bytes. */
  public static Optional<BytesRef> speech(Paragraph paragraph) {
    return SpeechRanges.encode(paragraph, Tokens.of(paragraph.text())).map(BytesRef::deepCopyOf);
  }
}
