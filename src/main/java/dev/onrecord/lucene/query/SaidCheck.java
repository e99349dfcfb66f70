package dev.onrecord.lucene.query;

import dev.onrecord.lucene.document.Schema;
import dev.onrecord.lucene.document.SpeechRanges;
import dev.onrecord.query.Speech;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * Checks whether words occur within the contents of some speakers in the paragraphs of a segment.
 */
final class SaidCheck {
  /** The cost of a check, higher than that of doc values, so that it runs last. */
  static final float COST = 100;

  private static final int FEW_NAMES = 8;

  private final SpeechRanges ranges = new SpeechRanges();
  private final Voice voice;
  private final Set<BytesRef> speakers;
  private final Speech speech;
  private final SaidWeight.Places places;
  private final BinaryDocValues speechOf;
  private final SortedSetDocValues speakersOf;
  private final Map<Long, Boolean> wanted = new HashMap<>();
  private long[] numbers = {};

  SaidCheck(LeafReaderContext leaf, Voice voice, Speech speech, SaidWeight.Places places)
      throws IOException {
    this.voice = voice;
    this.speakers = voice instanceof Voice.OfSome(Set<BytesRef> names) ? names : Set.of();
    this.speech = speech;
    this.places = places;
    this.speechOf = DocValues.getBinary(leaf.reader(), Schema.SPEECH);
    this.speakersOf = DocValues.getSortedSet(leaf.reader(), Schema.SPEAKER);
  }

  /** Returns whether the words are said in a document; the documents come in order. */
  boolean passes(int document) throws IOException {
    if (!speechOf.advanceExact(document)) {
      return false;
    }
    BytesRef said = speechOf.binaryValue();
    return ranges.load(said, wanted(said, document), speech) && places.anyWithin(document, ranges);
  }

  private long wanted(BytesRef said, int document) throws IOException {
    return switch (voice) {
      case Voice.Anybody anybody -> SpeechRanges.ANYBODY;
      case Voice.Unnamed unnamed -> SpeechRanges.UNNAMED;
      // The only named speaker of a paragraph is the one by whom the paragraph was found.
      case Voice.OfSome some ->
          SpeechRanges.areOfOne(said) ? SpeechRanges.FIRST_NAMED : wantedAmong(document);
    };
  }

  private long wantedAmong(int document) throws IOException {
    if (!speakersOf.advanceExact(document)) {
      return 0;
    }
    int size = speakersOf.docValueCount();
    long bits = size == 1 ? SpeechRanges.FIRST_NAMED : 0;
    for (int i = 0; i < size && size > 1; i++) {
      bits |= isWanted(speakersOf.nextOrd()) ? 1L << Math.min(i + 1, Long.SIZE - 1) : 0;
    }
    return bits;
  }

  /**
   * Returns whether a speaker is wanted. The ordinals of few speakers are looked up at once; those
   * of many only after the names of the first speakers have been compared.
   */
  private boolean isWanted(long ordinal) throws IOException {
    if (numbers.length == 0 && speakers.size() > FEW_NAMES && wanted.size() < FEW_NAMES) {
      Boolean known = wanted.get(ordinal);
      if (known == null) {
        known = speakers.contains(speakersOf.lookupOrd(ordinal));
        wanted.put(ordinal, known);
      }
      return known;
    }
    if (numbers.length == 0) {
      numbers = numbers();
    }
    return Arrays.binarySearch(numbers, ordinal) >= 0;
  }

  /** One for each speaker, less than 0 for who is not in the segment. */
  private long[] numbers() throws IOException {
    long[] all = new long[speakers.size()];
    int size = 0;
    for (BytesRef speaker : speakers) {
      all[size++] = speakersOf.lookupTerm(speaker);
    }
    Arrays.sort(all);
    return all;
  }
}
