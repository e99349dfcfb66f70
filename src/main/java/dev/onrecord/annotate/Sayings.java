package dev.onrecord.annotate;

import static dev.onrecord.analysis.WordClass.*;

import java.util.ArrayList;
import java.util.List;

/** Finds the sayings of a story: those that a cue tells of, then quotations without a cue. */
final class Sayings {
  private final Reading reading;
  private final Story story;
  private final SourceChooser chooser;
  private final Contents contents;
  private final List<Saying> found = new ArrayList<>();
  private final boolean[] covered;

  Sayings(Reading reading) {
    this.reading = reading;
    story = reading.story();
    chooser = new SourceChooser(reading, SourceChooser.MODEL);
    contents = new Contents(reading);
    covered = new boolean[reading.quotations().count()];
  }

  List<Saying> find() {
    for (int t = 0; t < story.size(); t++) {
      if (chooser.mayBeCue(t)) {
        cue(t);
      }
    }
    return found;
  }

  private void cue(int cue) {
    chooser.choose(cue);
    if (chooser.chosen < 0) {
      return;
    }
    int source = chooser.chosen;
    int last = chooser.isAccordingTo(cue) ? cue + 1 : cue;
    List<int[]> content = contents.of(last, source, nextCue(cue));
    content.forEach(this::cover);
    found.add(
        new Saying(
            story.part(cue),
            cue,
            last,
            source,
            content,
            contents.kind(content),
            story.word(cue).isA(ACCORDING) ? "according-to" : "verb",
            chooser.probability));
  }

  /**
   * Where the content of a cue ends at the latest: before a further gerund that tells of speech.
   */
  private int nextCue(int cue) {
    int end = reading.sentences().end(reading.sentences().of(cue));
    for (int t = cue + 1; t < Math.min(end, cue + 80); t++) {
      if (story.isA(t, GERUND) && story.mark(t - 1) == ',' && chooser.mayBeCue(t)) {
        return t - 1;
      }
    }
    return Integer.MAX_VALUE;
  }

  private void cover(int[] span) {
    for (int i = span[0]; i <= span[1]; i++) {
      int quotation = reading.quotations().at(i);
      if (quotation >= 0) {
        covered[quotation] = true;
        i = Math.max(i, reading.quotations().get(quotation).close());
      }
    }
  }

  boolean[] sources() {
    boolean[] sources = new boolean[reading.mentions().count()];
    found.forEach(
        s -> {
          if (s.source() >= 0) {
            sources[s.source()] = true;
          }
        });
    return sources;
  }

  boolean covered(int quotation) {
    return covered[quotation];
  }
}
