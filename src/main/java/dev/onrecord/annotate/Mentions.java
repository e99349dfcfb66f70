package dev.onrecord.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The mentions of a story in order of their last tokens, with a way from a token to its mention.
 */
final class Mentions {
  private final List<Mention> all;
  private final int[] at;

  private Mentions(List<Mention> all, int tokens) {
    this.all = all;
    at = new int[tokens];
    Arrays.fill(at, -1);
    // A phrase stands after the names inside it, so that it takes their tokens over.
    for (int m = 0; m < all.size(); m++) {
      Arrays.fill(at, all.get(m).first(), all.get(m).last() + 1, m);
    }
  }

  static Mentions of(Story story, Sentences sentences) {
    List<Mention> found = new ArrayList<>(story.size() / 4 + 4);
    Chunker chunker = new Chunker(story, sentences);
    NameShape names = new NameShape(story, sentences);
    for (int i = 0; i < story.size(); ) {
      i = chunker.next(i, names, found);
    }
    return new Mentions(found, story.size());
  }

  int count() {
    return all.size();
  }

  Mention get(int mention) {
    return all.get(mention);
  }

  /** The outermost mention that a token stands in; -1 where it is in none. */
  int at(int token) {
    return token >= 0 && token < at.length ? at[token] : -1;
  }
}
