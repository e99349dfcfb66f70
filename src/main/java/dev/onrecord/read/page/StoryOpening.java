package dev.onrecord.read.page;

import dev.onrecord.read.draft.Dates;
import dev.onrecord.read.text.LineShape;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/**
 * The beginning of a story that stands outside of the element that holds the rest: some pages set
 * the headline, the summary and the first paragraphs each in an element of its own.
 */
final class StoryOpening {
  /** The reason of what the element with the story does not hold. */
  static final String OUTSIDE = "outside of the story";

  private static final int LEVELS = 3;
  private static final int FEWEST_WORDS = 4;
  private static final int FEWEST_HEADLINE_WORDS = 3;
  private static final double MOST_LINKED = 0.3;
  // What publishers call the summary under a headline.
  private static final Set<String> SUMMARY_NAMES =
      Set.of(
          ("standfirst deck dek lede lead intro summary abstract subtitle subheadline subheading"
                  + " subhead subhed excerpt chapo chapeau ingress vorspann entradilla"
                  + " subtitulo")
              .split(" "));

  private final TextBlocks text;
  private final List<String> reasons;
  private final Function<TextBlock, String> own;

  /**
   * What a page holds.
   *
   * @param reasons what speaks against each chunk of the text, to be changed
   * @param own what a chunk says against itself
   */
  StoryOpening(TextBlocks text, List<String> reasons, Function<TextBlock, String> own) {
    this.text = text;
    this.reasons = reasons;
    this.own = own;
  }

  /** Takes in what stands between the headline and the element that holds the story. */
  void takeIn(Element place, String headline) {
    int end = text.range(place).start();
    int at = reasons.contains("headline") ? -1 : headline(end, headline);
    if (at >= 0) {
      reasons.set(at, "headline");
      boolean prose = false;
      for (int i = at + 1; i < end; i++) {
        if (reasons.get(i).equals(OUTSIDE)) {
          reasons.set(i, reason(i, !prose));
          prose |= reasons.get(i).isEmpty();
        }
      }
    }
  }

  /**
   * The last chunk before the story that is the headline; best one that is a heading. Without one,
   * it is the last heading of the first level.
   */
  private int headline(int end, String headline) {
    int found = -1;
    int other = -1;
    for (int i = end - 1; i >= 0 && !headline.isEmpty(); i--) {
      TextBlock chunk = chunk(i);
      if (reasons.get(i).equals(OUTSIDE) && PageHeadline.key(chunk.text()).equals(headline)) {
        if (chunk.isHeading()) {
          return i;
        }
        found = Math.max(found, i);
      }
      other = Math.max(other, isFirstLevel(i) ? i : -1);
    }
    return found < 0 ? other : found;
  }

  /** Whether a chunk is a heading of the first level that is no name of a site. */
  private boolean isFirstLevel(int at) {
    TextBlock chunk = chunk(at);
    return chunk.owner().normalName().equals("h1")
        && reasons.get(at).equals(OUTSIDE)
        && chunk.linked() <= MOST_LINKED
        && LineShape.wordsInAnyScript(chunk.text()) >= FEWEST_HEADLINE_WORDS;
  }

  private String reason(int at, boolean first) {
    TextBlock chunk = chunk(at);
    String against = own.apply(chunk);
    if (!against.isEmpty()) {
      return against;
    }
    boolean linked = chunk.linked() > MOST_LINKED || text.isBesideLinkedHeading(at);
    boolean brief = LineShape.wordsInAnyScript(chunk.text()) < FEWEST_WORDS;
    if (linked || brief) {
      return OUTSIDE;
    }
    boolean heading = chunk.isHeading() && Dates.parse(chunk.text()).isEmpty();
    if (first && (heading || isNamedSummary(chunk))) {
      return BodyExtractor.STANDFIRST;
    }
    return chunk.isProse() && !chunk.isItem() ? "" : OUTSIDE;
  }

  private boolean isNamedSummary(TextBlock chunk) {
    Element at = chunk.owner();
    for (int i = 0; i < LEVELS && at != null && text.range(at).length() <= LEVELS; i++) {
      if (PageHints.isNamed(at, SUMMARY_NAMES)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private TextBlock chunk(int at) {
    return text.chunks().get(at);
  }
}
