package dev.onrecord.lucene.store;

import dev.onrecord.article.Paragraph;
import dev.onrecord.lucene.document.SpeechRanges;
import dev.onrecord.lucene.document.StoredAnnotations;
import dev.onrecord.text.Tokens;
import java.util.Optional;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;

/** What the index keeps of a paragraph besides its text, ready for a baseline to store as it is. */
public final class Ready {
  private Ready() {}

  /** How our index scores. */
  public static Similarity similarity() {
    return Searchers.SIMILARITY;
  }

  /** Attributions and tags as bytes. */
  public static BytesRef notes(Paragraph paragraph) {
    return BytesRef.deepCopyOf(StoredAnnotations.encode(paragraph));
  }

  /** The ranges of the speakers' contents as bytes. */
  public static Optional<BytesRef> speech(Paragraph paragraph) {
    return SpeechRanges.encode(paragraph, Tokens.of(paragraph.text())).map(BytesRef::deepCopyOf);
  }
}
