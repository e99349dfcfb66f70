package dev.onrecord.attribution;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.article.Attribution;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.model.Models;
import dev.onrecord.attribution.token.Quotations.Quotation;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.text.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the sayings of a story: those that a cue tells of, then quotations without a cue. */
public final class CandidateAttributions {
  /** The rules of the options that {@link QuotationChooser} chooses from, but for the first. */
  private static final Rule[] LOOSE = {
    Rule.CONTINUATION,
    Rule.BEFORE_CUE,
    Rule.CARRIED_OVER,
    Rule.NAMED_BEFORE,
    Rule.NAMED_BESIDE,
    Rule.NAMED_IN_PARAGRAPH_BEFORE
  };

  private final ArticleContext reading;
  private final TokenSequence story;
  private final SourceChooser chooser;
  private final ContentSpans contents;
  private final SpeakerLabels labels;
  private final GroupMembers members;
  private final Models models;
  private final List<CandidateAttribution> found = new ArrayList<>();
  private final boolean[] covered;

  public CandidateAttributions(ArticleContext reading, Models models) {
    this.models = models;
    this.reading = reading;
    story = reading.story();
    chooser = new SourceChooser(reading, models.source());
    contents = new ContentSpans(reading);
    labels = new SpeakerLabels(reading, contents);
    members = new GroupMembers(reading);
    covered = new boolean[reading.quotations().count()];
  }

  public List<CandidateAttribution> find() {
    for (int part = 0; part < story.parts(); part++) {
      CandidateAttribution label = labels.opening(part);
      add(label);
      int from =
          label == null || label.rule() != Rule.INTERVIEW ? story.first(part) : Integer.MAX_VALUE;
      for (int t = from; t < story.first(part + 1); t++) {
        if (chooser.mayBeCue(t)) {
          visit(t);
        } else if (story.isA(t, SPEECH_NOUN)) {
          noun(t);
        }
      }
      add(labels.signature(part));
    }
    new ClauseTrimmer(reading).part(found);
    return found;
  }

  private void add(@Nullable CandidateAttribution saying) {
    if (saying != null) {
      saying.content().forEach(this::cover);
      found.add(saying);
    }
  }

  /** Adds the quotations that no cue covers, where somebody speaks in them. */
  void addLoose() {
    QuotationChooser loose = new QuotationChooser(reading, models.quotation());
    eachLoose(
        (quotation, before, after) -> {
          int option = loose.choose(quotation, before, after);
          return option == QuotationChooser.NOBODY
              ? null
              : saying(quotation, loose.mention[option], option, loose.probability);
        });
  }

  /** What is to be made of a quotation that no cue covers. */
  @FunctionalInterface
  public interface Loose {
    @Nullable CandidateAttribution saying(
        int quotation, @Nullable CandidateAttribution before, @Nullable CandidateAttribution after);
  }

  /** Goes through the quotations that no cue covers, and adds the sayings that come of them. */
  public void eachLoose(Loose loose) {
    List<CandidateAttribution> all = new ArrayList<>(found.size());
    int next = 0;
    for (int q = 0; q < covered.length; q++) {
      int open = reading.quotations().get(q).open();
      while (next < found.size() && start(found.get(next)) < open) {
        all.add(found.get(next++));
      }
      if (!covered[q]) {
        CandidateAttribution said = loose.saying(q, before(all, open), after(next, open));
        if (said != null) {
          all.add(said);
        }
      }
    }
    all.addAll(found.subList(next, found.size()));
    found.clear();
    found.addAll(all);
  }

  private @Nullable CandidateAttribution before(List<CandidateAttribution> all, int open) {
    CandidateAttribution last = all.isEmpty() ? null : all.get(all.size() - 1);
    return last != null && last.part() >= story.part(open) - 1 ? last : null;
  }

  private @Nullable CandidateAttribution after(int next, int open) {
    CandidateAttribution following = next < found.size() ? found.get(next) : null;
    return following != null && following.part() == story.part(open) ? following : null;
  }

  private static int start(CandidateAttribution saying) {
    return saying.cue();
  }

  public CandidateAttribution saying(int quotation, int source, int option, double probability) {
    Quotation q = reading.quotations().get(quotation);
    covered[quotation] = true;
    List<int[]> content = List.of(new int[] {q.open(), q.close()});
    return new CandidateAttribution(
        story.part(q.open()),
        -1,
        -1,
        source,
        content,
        contents.kind(content),
        LOOSE[option - 1],
        probability);
  }

  private void visit(int cue) {
    int refusal = refusal(cue);
    if (refusal < 0) {
      cue(cue);
      return;
    }
    chooser.chooseSomebody(refusal);
    if (chooser.chosen >= 0) {
      add(bare(refusal, cue, chooser.chosen, Rule.REFUSAL, chooser.probability));
    }
  }

  /** The "declined" of "declined to comment"; -1 where it is none. */
  private int refusal(int cue) {
    boolean silent = story.isA(cue, BASE) && story.isA(cue - 1, TO);
    String before = silent && cue > 1 ? story.word(cue - 2).form() : "";
    return before.startsWith("declin") || before.startsWith("refus") ? cue - 2 : -1;
  }

  private boolean isQuotedAsSaying(int cue) {
    return story.isA(cue, GERUND)
        && cue > 2
        && story.word(cue - 1).form().equals("as")
        && story.isA(cue - 2, PARTICIPLE)
        && story.isA(cue - 3, BE);
  }

  private CandidateAttribution bare(
      int cue, int cueLast, int source, Rule rule, double probability) {
    return new CandidateAttribution(
        story.part(cue),
        cue,
        cueLast,
        source,
        List.of(),
        Attribution.Kind.INDIRECT,
        rule,
        probability);
  }

  /** "Ruiz's claim that the levee would hold". */
  private void noun(int token) {
    int m = reading.mentions().at(token);
    boolean clause = story.isA(token + 1, THAT);
    if (!clause
        || m < 1
        || reading.quotations().inside(token)
        || reading.mentions().get(m).last() != token) {
      return;
    }
    Mention owner = reading.mentions().get(m - 1);
    boolean owns =
        owner.first() >= reading.mentions().get(m).first()
            && story.is(owner.last(), Word.POSSESSIVE)
            && owner.hasName();
    if (owns) {
      int end = reading.sentences().end(reading.sentences().of(token)) - 1;
      List<int[]> content =
          List.of(new int[] {token + 1, Math.max(token + 1, contents.trim(token + 1, end))});
      add(
          new CandidateAttribution(
              story.part(token),
              token,
              token,
              m - 1,
              content,
              contents.kind(content),
              Rule.NOUN,
              0.6));
    }
  }

  private void cue(int cue) {
    if (isQuotedAsSaying(cue)) {
      chooser.chooseSomebody(cue - 2);
    } else {
      chooser.choose(cue);
    }
    if (chooser.chosen < 0) {
      return;
    }
    int chosen = chooser.chosen;
    int source =
        reading.mentions().get(chosen).last() < cue
            ? members.group(Coreference.head(reading, chosen))
            : chosen;
    int last = chooser.isAccordingTo(cue) ? cue + 1 : cue;
    List<int[]> content = contents.of(cue, last, source, nextCue(cue));
    content.forEach(this::cover);
    found.add(
        new CandidateAttribution(
            story.part(cue),
            cue,
            last,
            source,
            content,
            contents.kind(content),
            story.word(cue).isA(ACCORDING) ? Rule.ACCORDING_TO : Rule.VERB,
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

  List<CandidateAttribution> all() {
    return found;
  }

  /** Which mentions are sources of what was found so far. */
  public SourceMentions sources() {
    return SourceMentions.of(reading, found);
  }

  boolean covered(int quotation) {
    return covered[quotation];
  }
}
