package dev.onrecord.read.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which texts of a page stand beside its pictures. */
final class PictureText {
  private static final int LEVELS = 4;
  private static final int MOST_BESIDE_CAPTION = 80;

  private static final Set<String> NAMES =
      Set.of("image", "img", "photo", "picture", "pic", "foto", "bild", "figure");

  private final TextMass characters;
  private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Counts the text in each element, and marks the elements around pictures. */
  PictureText(TextBlocks text, List<Element> pictures) {
    this.characters = new TextMass(text, i -> text.chunks().get(i).text().length());
    for (Element picture : pictures) {
      Element at = picture;
      while (at != null && around.add(at)) {
        at = at.parent();
      }
    }
  }

  /** Whether a chunk stands with a picture in an element that is named for it. */
  boolean isNamedCaption(TextBlock chunk) {
    Element at = chunk.owner();
    for (int i = 0; i < LEVELS && at != null && isMostly(at, chunk); i++) {
      if (around.contains(at) && PageHints.isNamed(at, NAMES)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private boolean isMostly(Element element, TextBlock chunk) {
    return characters.of(element) <= chunk.text().length() + MOST_BESIDE_CAPTION;
  }

  /** Whether a chunk stands with a picture in an element that holds little else. */
  boolean isCaption(TextBlock chunk) {
    Element at = chunk.owner();
    for (int i = 0; i < LEVELS && at != null; i++) {
      if (around.contains(at)) {
        return isMostly(at, chunk);
      }
      at = at.parent();
    }
    return false;
  }
}
