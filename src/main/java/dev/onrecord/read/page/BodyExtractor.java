package dev.onrecord.read.page;

import dev.onrecord.read.text.Boilerplate;
import dev.onrecord.read.text.Byline;
import dev.onrecord.read.text.LineShape;
import dev.onrecord.read.text.Timestamp;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Finds the story among the chunks of a page. It starts from the element that holds nearly all
 * prose which no name of an element speaks against, as in content extraction by text density, and
 * judges each chunk in it by its links, its neighbours, and the publisher's own copy of the text,
 * where the page brings one.
 */
final class BodyExtractor {
  /** The reason of the summary above the story, which is kept. */
  static final String STANDFIRST = "standfirst";

  private static final double MOSTLY = 0.7;
  private static final double MOST_LINKED = 0.6;
  private static final int MOST_MARKS = 20;

  private final TextBlocks text;
  private final List<TextBlock> chunks;
  private final PageMetadata metadata;
  private final PictureText pictures;
  private final String headline;
  private final List<String> reasons = new ArrayList<>();

  private BodyExtractor(TextBlocks text, PageMetadata metadata, PageParts parts) {
    this.text = text;
    this.chunks = text.chunks();
    this.pictures = new PictureText(text, parts.pictures());
    this.metadata = metadata;
    this.headline = PageHeadline.key(metadata.headline());
  }

  /** Why each chunk is no part of the story; empty for those that are. */
  static List<String> reasons(
      TextBlocks text, PageMetadata metadata, PageParts parts, Element body) {
    BodyExtractor story = new BodyExtractor(text, metadata, parts);
    story.judge(parts.marked("articleBody"), body);
    return story.reasons;
  }

  private void judge(List<Element> marked, Element body) {
    BitSet named = judgeNames();
    Element place = StoryContainer.of(text, reasons, marked, body);
    for (int i = 0; i < chunks.size(); i++) {
      if (!named.get(i) && !text.holds(place, i)) {
        reasons.set(i, StoryOpening.OUTSIDE);
      } else if (reasons.get(i).isEmpty()) {
        reasons.set(i, own(chunks.get(i)));
      }
    }
    new StoryOpening(text, reasons, this::above).takeIn(place, headline);
    PublishersCopy.align(metadata.body(), chunks, reasons);
    dropUnlike();
    StoryEnd.dropBiography(chunks, reasons, metadata.authors());
    dropNames();
    trimHeadings();
    findStandfirst();
  }

  /**
   * Judges each chunk by the elements around it, and by its text; gives those of the first kind.
   */
  private BitSet judgeNames() {
    TextMass prose = new TextMass(text, i -> chunks.get(i).isProse() ? chunks.get(i).weight() : 0);
    PageNames names = new PageNames(prose);
    BitSet named = new BitSet();
    for (int i = 0; i < chunks.size(); i++) {
      String name = names.reason(chunks.get(i).owner());
      named.set(i, !name.isEmpty());
      reasons.add(name.isEmpty() ? Boilerplate.reason(chunks.get(i).text()) : name);
    }
    return named;
  }

  /** What a chunk says against itself. */
  private String own(TextBlock chunk) {
    String text = chunk.text();
    boolean linked = chunk.linked() > MOST_LINKED;
    if (linked && (isShouted(text) || !chunk.isSentence() || Boilerplate.isInvitation(text))) {
      return "links";
    }
    if (chunk.isSentence() ? pictures.isNamedCaption(chunk) : pictures.isCaption(chunk)) {
      return "caption";
    }
    return chunk.isCell() && !chunk.isProse() ? "cell of a table" : line(text);
  }

  private static boolean isShouted(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** What a chunk above the story says against itself: there, sentences are captions as well. */
  private String above(TextBlock chunk) {
    String furniture = Boilerplate.reason(chunk.text());
    if (!furniture.isEmpty()) {
      return furniture;
    }
    return pictures.isCaption(chunk) ? "caption" : own(chunk);
  }

  /** What a line says against itself. */
  private String line(String text) {
    if (Timestamp.isLine(text)) {
      return "date line";
    }
    if (!Byline.authors(text).isEmpty() || metadata.authors().contains(text)) {
      return "byline";
    }
    return isAsLong(text) && PageHeadline.key(text).equals(headline) ? "headline" : "";
  }

  /** Whether a line may be the headline: no more than half of one is spaces and marks. */
  private boolean isAsLong(String line) {
    return line.length() <= 2 * headline.length() + MOST_MARKS;
  }

  /** Where the story is set in paragraphs, short lines that are not are labels: times, names. */
  private void dropUnlike() {
    int set = 0;
    int all = 0;
    for (int i = 0; i < chunks.size(); i++) {
      TextBlock chunk = chunks.get(i);
      if (reasons.get(i).isEmpty() && chunk.isProse()) {
        all += chunk.text().length();
        set += chunk.isSetAsText() ? chunk.text().length() : 0;
      }
    }
    for (int i = 0; i < chunks.size(); i++) {
      TextBlock chunk = chunks.get(i);
      boolean label =
          !chunk.isSetAsText() && !chunk.isProse() && !chunk.isBold() && !chunk.leadsIn();
      if (set > all * MOSTLY && reasons.get(i).isEmpty() && label) {
        reasons.set(i, "label that is not set like the story");
      }
    }
  }

  /** Between the headline and the story stand the names of those who wrote it. */
  private void dropNames() {
    int at = reasons.indexOf("headline");
    while (at >= 0 && at < chunks.size() && !isStory(at)) {
      boolean name = reasons.get(at).isEmpty() && !chunks.get(at).isHeading();
      if (name && Byline.isCredit(chunks.get(at).text())) {
        reasons.set(at, "byline");
      }
      at++;
    }
  }

  private boolean isStory(int at) {
    return reasons.get(at).isEmpty() && chunks.get(at).isProse();
  }

  /** The summary between the headline and the story, which the metadata repeat. */
  private void findStandfirst() {
    Shingles summary = new Shingles(metadata.summary());
    boolean headline = false;
    for (int i = 0; i < chunks.size(); i++) {
      TextBlock chunk = chunks.get(i);
      if (reasons.get(i).equals("headline")) {
        headline = true;
        continue;
      }
      boolean again = LineShape.words(chunk.text()) >= 5 && summary.share(chunk.text()) > MOSTLY;
      if (reasons.get(i).isEmpty() && chunk.isProse() && !(again && isAlone(i))) {
        return;
      }
      if (again && (headline || reasons.get(i).isEmpty()) && isAlone(i)) {
        reasons.set(i, STANDFIRST);
        return;
      }
    }
  }

  /** Whether a chunk is set unlike the next one of the story. */
  private boolean isAlone(int at) {
    for (int i = at + 1; i < chunks.size(); i++) {
      if (reasons.get(i).isEmpty() && chunks.get(i).isProse()) {
        return chunks.get(i).home() != chunks.get(at).home();
      }
    }
    return false;
  }

  /** Whether the element around a heading holds nothing of the story, but links. */
  private boolean headsLinks(int at, TextMass kept, TextMass links) {
    Element box = chunks.get(at).owner();
    while (text.range(box).length() == 1 && box.parent() != null) {
      box = box.parent();
    }
    int count = links.of(box);
    return kept.of(box) == 0 && count > 0 && count * 2 >= text.range(box).length() - 1;
  }

  private boolean isKept(int at) {
    String reason = reasons.get(at);
    return (reason.isEmpty() && !chunks.get(at).isHeading())
        || reason.equals(STANDFIRST)
        || reason.equals("headline");
  }

  /** A heading without a paragraph below it heads something else. */
  private void trimHeadings() {
    TextMass kept = new TextMass(text, i -> isKept(i) ? 1 : 0);
    TextMass links = new TextMass(text, i -> chunks.get(i).linked() > MOST_LINKED ? 1 : 0);
    boolean followed = false;
    for (int i = chunks.size() - 1; i >= 0; i--) {
      if (reasons.get(i).isEmpty()) {
        boolean heading = chunks.get(i).isHeading();
        if (heading && (!followed || headsLinks(i, kept, links))) {
          reasons.set(i, "heading without a text");
        }
        followed = !heading || followed;
      }
    }
  }
}
