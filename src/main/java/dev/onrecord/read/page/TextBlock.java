package dev.onrecord.read.page;

import dev.onrecord.article.Role;
import dev.onrecord.article.Span;
import dev.onrecord.read.draft.Judgement;
import dev.onrecord.read.text.LineShape;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A run of text of a page that no element with a line of its own breaks, and the judgement on it.
 *
 * @param owner the innermost such element around it
 * @param text its text, white space collapsed, {@code <br>} as a line break
 * @param linkChars how many characters of it are in links
 * @param boldChars how many are in bold
 * @param judgement kept as {@link Role#BODY}, whether a paragraph, a heading or an item, until
 *     something speaks against it
 */
record TextBlock(Element owner, String text, int linkChars, int boldChars, Judgement judgement) {
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final int SHORTEST_PROSE = 40;
  private static final int SURELY_PROSE = 140;
  private static final double MOST_LINKED = 0.5;
  private static final int FEWEST_LEADING = 6;
  private static final Set<String> TEXT_TAGS = Set.of("td", "th", "dd", "dt", "pre", "caption");

  /** A block that nothing speaks against. */
  TextBlock(Element owner, String text, int linkChars, int boldChars) {
    this(owner, text, linkChars, boldChars, Judgement.BODY);
  }

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

  /** Returns whether it is left out for a reason. */
  boolean isDropped(BlockReason reason) {
    return judgement instanceof Judgement.Drop drop && reason.equals(drop.why());
  }

  /**
   * Returns whether it is written like a paragraph of prose: a sentence, not a link, not a heading.
   */
  boolean isProse() {
    int length = text.length();
    // A character of Chinese or Japanese says as much as three letters.
    int letters = Character.isIdeographic(text.codePointAt(length / 2)) ? 3 * length : length;
    return !isHeading()
        && letters >= SHORTEST_PROSE
        && linkChars <= length * MOST_LINKED
        && (length >= SURELY_PROSE || LineShape.isClosed(text, new Span(0, length)));
  }

  /** Returns whether it announces what follows: "From a statement of the mayor's office:". */
  boolean leadsIn() {
    return text.endsWith(":") && LineShape.words(text) >= FEWEST_LEADING && linked() < MOST_LINKED;
  }

  /** The characters of it that are not in links. */
  int weight() {
    return text.length() - linkChars;
  }

  /** Returns whether it is a sentence in a paragraph of its own, though it may be all link. */
  boolean isSentence() {
    return isProse()
        || (owner.normalName().equals("p")
            && LineShape.words(text) >= 5
            && LineShape.isClosed(text, new Span(0, text.length())));
  }

  /** How it is set: the name and classes, or else the id, of what holds the paragraph. */
  String setting() {
    Element home = home();
    String classes = home.className();
    return home.normalName()
        + " "
        + (classes.isEmpty() ? DIGITS.matcher(home.id()).replaceAll("") : classes);
  }

  /** The element that holds the paragraph. */
  Element home() {
    Element parent = owner.parent();
    return isParagraph(owner) && parent != null ? parent : owner;
  }

  /** Returns whether its element is one for running text. */
  boolean isSetAsText() {
    return isParagraph(owner) || isHeading() || TEXT_TAGS.contains(owner.normalName()) || isItem();
  }

  private static boolean isParagraph(Element element) {
    String tag = element.normalName();
    return tag.equals("p") || tag.equals("li") || tag.equals("blockquote");
  }

  /** The share of its characters that are in links. */
  double linked() {
    return linkChars / (double) text.length();
  }

  /** Returns whether it stands in a heading. */
  boolean isHeading() {
    String tag = owner.normalName();
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }

  /** Returns whether all of it is bold. */
  boolean isBold() {
    return boldChars >= text.length();
  }

  /** Returns whether it stands in a cell of a table. */
  boolean isCell() {
    return owner.normalName().equals("td") || owner.normalName().equals("th");
  }

  /** Returns whether it stands in an item of a list. */
  boolean isItem() {
    Element at = owner;
    for (int i = 0; i < 3 && at != null; i++) {
      if (at.normalName().equals("li")) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }
}
