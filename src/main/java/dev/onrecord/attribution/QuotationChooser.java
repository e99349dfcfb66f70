package dev.onrecord.attribution;

import static dev.onrecord.attribution.model.QuotationFeature.*;

import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.model.Features;
import dev.onrecord.attribution.model.Model;
import dev.onrecord.attribution.token.Marks;
import dev.onrecord.attribution.token.Quotations.Quotation;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.text.Word;
import java.util.Arrays;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Decides who speaks in a quotation that no cue covers: nobody (it is a title, or words held at
 * arm's length), whoever spoke before or after it, or somebody named near it.
 */
public final class QuotationChooser {
  static final int NOBODY = 0;
  static final int SAID_BEFORE = 1;
  static final int SAID_AFTER = 2;
  static final int SAID_IN_PARAGRAPH_BEFORE = 3;
  static final int NAMED_FIRST = 4;
  static final int NAMED_LAST = 5;
  static final int NAMED_IN_PARAGRAPH_BEFORE = 6;
  static final int OPTIONS = 7;
  private static final double SURE = 0.95;

  private final ArticleContext reading;
  private final TokenSequence story;
  private final float[] weights;
  private final Features features = new Features();

  /** For each option, the mention of the source; -1 where the option does not exist. */
  public final int[] mention = new int[OPTIONS];

  /** For the options that are sayings, the saying. */
  final @Nullable CandidateAttribution[] saying = new CandidateAttribution[OPTIONS];

  double probability;

  public QuotationChooser(ArticleContext reading, Model model) {
    this.reading = reading;
    story = reading.story();
    weights = model.weights();
  }

  /**
   * Chooses one of the options.
   *
   * @param before the last saying that begins before the quotation, in this paragraph or the last
   * @param after the first saying that begins after it, in the same paragraph
   */
  int choose(
      int quotation, @Nullable CandidateAttribution before, @Nullable CandidateAttribution after) {
    gather(quotation, before, after);
    if (goesOnFromParagraphBefore(quotation) && mention[SAID_IN_PARAGRAPH_BEFORE] >= 0) {
      probability = SURE;
      return SAID_IN_PARAGRAPH_BEFORE;
    }
    double[] scores = new double[OPTIONS];
    int chosen = NOBODY;
    for (int option = 0; option < OPTIONS; option++) {
      scores[option] = Double.NEGATIVE_INFINITY;
      if (option == NOBODY || mention[option] >= 0) {
        features.clear();
        describe(quotation, option);
        scores[option] = features.score(weights);
        chosen = scores[option] > scores[chosen] ? option : chosen;
      }
    }
    probability = Features.probability(scores, OPTIONS, chosen);
    return chosen;
  }

  /** Whether the paragraph before left its quotation open for this one to open again. */
  private boolean goesOnFromParagraphBefore(int quotation) {
    if (quotation == 0 || !story.opensPart(reading.quotations().get(quotation).open())) {
      return false;
    }
    Quotation last = reading.quotations().get(quotation - 1);
    int part = story.part(reading.quotations().get(quotation).open());
    return last.goesOn() && story.part(last.open()) == part - 1;
  }

  public void explain(
      int quotation,
      @Nullable CandidateAttribution before,
      @Nullable CandidateAttribution after,
      BiConsumer<Integer, int[]> each) {
    gather(quotation, before, after);
    for (int option = 0; option < OPTIONS; option++) {
      if (option == NOBODY || mention[option] >= 0) {
        features.clear();
        describe(quotation, option);
        each.accept(option, features.toArray());
      }
    }
  }

  private void gather(
      int quotation, @Nullable CandidateAttribution before, @Nullable CandidateAttribution after) {
    Arrays.fill(mention, -1);
    Arrays.fill(saying, null);
    int open = reading.quotations().get(quotation).open();
    int part = story.part(open);
    if (before != null) {
      offer(before.part() == part ? SAID_BEFORE : SAID_IN_PARAGRAPH_BEFORE, before);
    }
    if (after != null) {
      offer(SAID_AFTER, after);
    }
    int sentence = reading.sentences().of(open);
    mention[NAMED_FIRST] = speaker(reading.sentences().first(sentence), open, 1);
    mention[NAMED_LAST] = speaker(open - 1, reading.sentences().first(sentence) - 1, -1);
    if (part > 0 && story.first(part) > story.first(part - 1) && open == story.first(part)) {
      int last = reading.sentences().of(story.first(part) - 1);
      mention[NAMED_IN_PARAGRAPH_BEFORE] =
          speaker(reading.sentences().first(last), story.first(part), 1);
    }
    if (mention[NAMED_LAST] == mention[NAMED_FIRST]) {
      mention[NAMED_LAST] = -1;
    }
  }

  private void offer(int option, CandidateAttribution said) {
    mention[option] = said.source();
    saying[option] = said;
  }

  /** The first mention of somebody who can speak, going from one token to another. */
  private int speaker(int from, int to, int step) {
    for (int t = from; t != to && Math.abs(t - from) < 60; t += step) {
      int m = reading.mentions().at(t);
      if (m >= 0 && !reading.quotations().inside(t) && canSpeak(reading.mentions().get(m))) {
        return m;
      }
    }
    return -1;
  }

  private boolean canSpeak(Mention m) {
    return switch (m.kind()) {
      case PERSON, ORGANIZATION, SINGULAR_PRONOUN, ROLE, GROUP, WHO, THEY, FIRST_PERSON -> true;
      case PLACE, IT, SECOND_PERSON, DOCUMENT, BODY, THING -> false;
    };
  }

  private int type(int token, int part) {
    boolean outside = token < 0 || token >= story.size() || story.part(token) != part;
    return outside ? 0 : story.type(token);
  }

  private void describe(int quotation, int option) {
    Quotation q = reading.quotations().get(quotation);
    int part = story.part(q.open());
    boolean opensPart = story.opensPart(q.open());
    boolean opensSentence = reading.sentences().opens(q.open());
    boolean closesPart = story.closesPart(q.close());
    int place = (opensPart ? 4 : 0) + (opensSentence ? 2 : 0) + (closesPart ? 1 : 0);
    int words = q.words();
    int length =
        words < 3 ? words : words < 6 ? 3 : words < 10 ? 4 : words < 20 ? 5 : words < 40 ? 6 : 7;
    char last = story.mark(q.to());
    int end = !q.closed() ? 4 : Marks.endsSentence(last) ? 1 : last == ',' ? 2 : last == 0 ? 0 : 3;
    boolean capital = story.is(q.from(), Word.CAPITALIZED);
    boolean single = Marks.isSingleQuote(story.mark(q.open())) && q.from() == q.open() + 1;
    OPTION.add(features, option);
    OPTION_AND_PLACE.add(features, (option * 8 + place) * 2 + (capital ? 1 : 0));
    OPTION_AND_LENGTH.add(features, (option * 8 + length) * 2 + (single ? 1 : 0));
    OPTION_AND_END.add(features, option * 8 + end);
    OPTION_AND_START.add(
        features, (option * 8 + length) * 4 + (capital ? 2 : 0) + (opensSentence ? 1 : 0));
    OPTION_AND_BEFORE.add(features, option * 32 + type(q.open() - 1, part));
    OPTION_AND_AFTER.add(features, option * 32 + type(q.close() + 1, part));
    OPTION_AND_CAPITALS.add(
        features, (option * 2 + (allCapitals(q) ? 1 : 0)) * 2 + (part <= 1 ? 1 : 0));
    if (option != NOBODY) {
      describeOption(q, option, place);
    } else {
      OPTION_AND_ATTRIBUTED.add(
          features,
          (saying[SAID_BEFORE] != null ? 1 : 0)
              + (saying[SAID_AFTER] != null ? 2 : 0)
              + (saying[SAID_IN_PARAGRAPH_BEFORE] != null ? 4 : 0));
    }
  }

  private void describeOption(Quotation q, int option, int place) {
    int part = story.part(q.open());
    Mention m = reading.mentions().get(mention[option]);
    OPTION_AND_KIND.add(features, option * 32 + m.kind().ordinal());
    int gap = q.open() - m.last();
    OPTION_AND_GAP.add(features, option * 4 + (gap < 1 || gap > 3 ? 0 : gap));
    OPTION_AND_DISTANCE.add(
        features,
        option * 16
            + Math.min(
                15,
                Math.abs(reading.sentences().of(q.open()) - reading.sentences().of(m.first()))));
    CandidateAttribution said = saying[option];
    if (said != null) {
      OPTION_AND_KIND_OF_SAYING.add(
          features, option * 8 + said.kind().ordinal() * 2 + (said.cue() < 0 ? 1 : 0));
    }
    Quotation previous = previous(q);
    boolean goesOn = previous != null && previous.goesOn();
    boolean adjoining = previous != null && story.part(previous.open()) >= part - 1;
    int previousEnd = type(story.first(part) - 1, part - 1);
    OPTION_AND_PREVIOUS_END.add(features, option * 64 + previousEnd * 2 + (goesOn ? 1 : 0));
    OPTION_AND_WHOLE.add(
        features, (option * 8 + place) * 4 + (goesOn ? 2 : 0) + (adjoining ? 1 : 0));
  }

  private @Nullable Quotation previous(Quotation q) {
    int before = q.open() - 1;
    while (before >= 0 && q.open() - before < 120 && !reading.quotations().inside(before)) {
      before--;
    }
    int at = reading.quotations().at(before);
    return at < 0 ? null : reading.quotations().get(at);
  }

  private boolean allCapitals(Quotation q) {
    for (int t = q.from(); t <= Math.min(q.to(), q.from() + 12); t++) {
      Word word = story.word(t);
      if (word.isWord() && !word.is(Word.CAPITALIZED) && !word.is(Word.FUNCTION)) {
        return false;
      }
    }
    return true;
  }
}
