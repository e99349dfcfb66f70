package dev.onrecord.attribution;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.token.Marks;
import dev.onrecord.attribution.token.TokenSequence;
import java.util.List;

/** Ends what one says where the next one in the same sentence begins: "Ruiz said yes; Hart, no." */
final class ClauseTrimmer {
  private final ArticleContext reading;
  private final TokenSequence story;

  ClauseTrimmer(ArticleContext reading) {
    this.reading = reading;
    story = reading.story();
  }

  /** Shortens, of sayings in the order of the text, the content that runs into the next one. */
  void part(List<CandidateAttribution> sayings) {
    for (int i = 0; i + 1 < sayings.size(); i++) {
      int begin = begin(sayings.get(i), sayings.get(i + 1));
      if (begin >= 0) {
        cut(sayings.get(i).content(), begin);
      }
    }
  }

  /** The mark that a new clause begins after; -1 where the next saying is part of this one. */
  private int begin(CandidateAttribution saying, CandidateAttribution next) {
    if (next.part() != saying.part() || next.source() < 0 || next.cue() < 0 || saying.cue() < 0) {
      return -1;
    }
    int source = reading.mentions().get(next.source()).first();
    int at = Math.min(source, next.cue()) - 1;
    while (at > saying.cue() && story.isA(at, CONJUNCTION | SUBORDINATOR | ADVERB)) {
      at--;
    }
    char mark = at > saying.cue() ? story.mark(at) : 0;
    boolean clause = mark == ',' || mark == ';' || Marks.isLongDash(mark);
    return clause && source > saying.cue() && !reading.quotations().inside(at) ? at : -1;
  }

  private static void cut(List<int[]> content, int mark) {
    int[] last = content.isEmpty() ? new int[2] : content.get(content.size() - 1);
    if (last[0] < mark && mark <= last[1]) {
      last[1] = mark - 1;
    }
  }
}
