package dev.onrecord.read.page;

import dev.onrecord.article.Role;
import dev.onrecord.read.draft.Judgement;
import dev.onrecord.read.text.LineShape;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A run of text of a page between the borders of block elements, and the judgement on it.
 *
 * @param owner the innermost block element around it
 * @param text its text, with white space collapsed and {@code <br>} as a line break
 * @param linkChars the number of its characters in links
 * @param boldChars the number of its characters in bold
 * @param judgement the judgement so far: {@link Role#BODY} for paragraphs, headings and items,
 *     until there is a reason against it
 */
record TextBlock(Element owner, String text, int linkChars, int boldChars, Judgement judgement) {
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final int SHORTEST_PROSE = 40;
  private static final int SURELY_PROSE = 140;
  private static final double MOST_LINKED = 0.5;
  private static final int FEWEST_LEADING = 6;
  private static final int FEWEST_SENTENCE_WORDS = 5;
  private static final int ITEM_LEVELS = 3;
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> PARAGRAPHS = Set.of("p", "li", "blockquote");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> OTHER_TEXT = Set.of("dd", "dt", "pre", "caption");

  /** Returns this block with a judgement. */
  TextBlock judged(Judgement other) {
    return judgement.equals(other) ? this : new TextBlock(owner, text, linkChars, boldChars, other);
  }

  /** Returns whether it is kept as a part of the body. */
  boolean isBody() {
    return judgement.keeps(Role.BODY);
  }

  /** Returns whether it is a paragraph of the body. */
  boolean isBodyProse() {
    return isBody() && isProse();
  }

  /** Returns whether it reads like a paragraph of prose, and is neither a link nor a heading. */
  boolean isProse() {
    int length = text.length();
    // An ideograph stands for about three letters.
    int letters = Character.isIdeographic(text.codePointAt(length / 2)) ? 3 * length : length;
    return !isHeading()
        && letters >= SHORTEST_PROSE
        && linkChars <= length * MOST_LINKED
        && (length >= SURELY_PROSE || LineShape.isClosed(text));
  }

  /** Returns whether it announces what follows: "From a statement of the mayor's office:". */
  boolean leadsIn() {
    return text.endsWith(":") && LineShape.words(text) >= FEWEST_LEADING && linked() < MOST_LINKED;
  }

  /** Returns the number of its characters that are not in links. */
  int weight() {
    return text.length() - linkChars;
  }

  /** Returns whether it is a sentence in a paragraph of its own, even if all of it is a link. */
  boolean isSentence() {
    return isProse()
        || (owner.normalName().equals("p")
            && LineShape.words(text) >= FEWEST_SENTENCE_WORDS
            && LineShape.isClosed(text));
  }

  /** Returns the tag and the classes, or else the id, of the element that holds the paragraph. */
  String setting() {
    Element home = home();
    String classes = home.className();
    String names = classes.isEmpty() ? DIGITS.matcher(home.id()).replaceAll("") : classes;
    return home.normalName() + " " + names;
  }

  /** Returns the elements around it, the innermost first. */
  Stream<Element> around(int levels) {
    return Stream.iterate(owner, Objects::nonNull, Element::parent).limit(levels);
  }

  /** Returns the element that holds the paragraph. */
  Element home() {
    Element parent = owner.parent();
    return parent != null && PARAGRAPHS.contains(owner.normalName()) ? parent : owner;
  }

  /** Returns whether its element is one for running text. */
  boolean isSetAsText() {
    return Stream.of(PARAGRAPHS, HEADINGS, CELLS, OTHER_TEXT)
            .anyMatch(tags -> tags.contains(owner.normalName()))
        || isItem()
        || around(ITEM_LEVELS).anyMatch(element -> element.normalName().equals("blockquote"));
  }

  /** Returns the share of its characters that are in links. */
  double linked() {
    return linkChars / (double) text.length();
  }

  /** Returns whether it stands in a heading. */
  boolean isHeading() {
    return HEADINGS.contains(owner.normalName());
  }

  /** Returns whether all of it is bold. */
  boolean isBold() {
    return boldChars >= text.length();
  }

  /** Returns whether it stands in a cell of a table. */
  boolean isCell() {
    return CELLS.contains(owner.normalName());
  }

  /** Returns whether it stands in an item of a list. */
  boolean isItem() {
    return around(ITEM_LEVELS).anyMatch(element -> element.normalName().equals("li"));
  }
}
