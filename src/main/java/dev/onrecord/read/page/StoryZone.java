package dev.onrecord.read.page;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The part of a page in which its story is looked for: the element around the headline that holds
 * enough prose, or else the whole page. Longer texts of readers, or of other stories, stand
 * outside.
 */
final class StoryZone {
  /** The share of the prose that the element around the headline holds. */
  static final double ENOUGH = 0.25;

  private StoryZone() {}

  /** Returns the block with the headline, best one in a heading; -1 if there is none. */
  static int headline(TextBlocks text, BlockJudge judge) {
    return Stream.<IntPredicate>of(
            i -> text.get(i).owner().normalName().equals("h1"),
            i -> text.get(i).isHeading(),
            i -> true)
        .flatMapToInt(
            kind ->
                IntStream.range(0, text.size())
                    .filter(kind)
                    .filter(i -> judge.isHeadline(text.get(i).text()))
                    .limit(1))
        .findFirst()
        .orElse(-1);
  }

  /** Returns the element around a headline with enough prose; the body if there is no headline. */
  static Element of(TextBlocks text, int headline, TextMass story, Element body) {
    if (headline < 0) {
      return body;
    }
    double enough = story.all() * ENOUGH;
    Element at = text.get(headline).owner();
    while (at != body && at.parent() != null && (story.of(at) == 0 || story.of(at) < enough)) {
      at = at.parent();
    }
    return outermost(at, "article", body);
  }

  /** Returns the outermost element of a tag around another one; that one if there is none. */
  static Element outermost(Element inner, String tag, Element limit) {
    Element found = inner;
    for (Element at = inner; at != null && at != limit; at = at.parent()) {
      found = at.normalName().equals(tag) ? at : found;
    }
    return found;
  }
}
