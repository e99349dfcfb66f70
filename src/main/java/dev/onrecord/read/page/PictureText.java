package dev.onrecord.read.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The texts of a page that stand beside its pictures. */
final class PictureText {
  private static final int LEVELS = 4;
  private static final int MOST_BESIDE_CAPTION = 80;
  private static final Set<String> NAMES = ElementNames.LISTS.words("picture");

  private final TextMass characters;
  private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Counts the text in each element, and marks the elements around pictures. */
  PictureText(TextBlocks text, List<Element> pictures) {
    this.characters = new TextMass(text, i -> text.get(i).text().length());
    for (Element picture : pictures) {
      Element at = picture;
      while (at != null && around.add(at)) {
        at = at.parent();
      }
    }
  }

  /** Returns whether a block stands with a picture in an element that is named for it. */
  boolean isNamedCaption(TextBlock block) {
    return block
        .around(LEVELS)
        .takeWhile(e -> isMostly(e, block))
        .anyMatch(e -> around.contains(e) && ElementNames.hasAny(e, NAMES));
  }

  private boolean isMostly(Element element, TextBlock block) {
    return characters.of(element) <= block.text().length() + MOST_BESIDE_CAPTION;
  }

  /** Returns whether a block stands with a picture in an element that holds little else. */
  boolean isCaption(TextBlock block) {
    return block
        .around(LEVELS)
        .filter(around::contains)
        .findFirst()
        .filter(e -> isMostly(e, block))
        .isPresent();
  }
}
