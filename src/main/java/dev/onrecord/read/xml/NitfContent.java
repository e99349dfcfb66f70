package dev.onrecord.read.xml;

import dev.onrecord.article.Role;
import dev.onrecord.read.draft.ArticleDraft;
import dev.onrecord.read.draft.Passage;
import dev.onrecord.read.draft.WhiteSpace;
import java.util.List;

/** The story in a NITF document: what its {@code body.content} holds. */
public final class NitfContent {
  private NitfContent() {}

  /** The passages of the story in a {@code nitf} element. */
  public static List<Passage> passages(Element nitf) {
    ArticleDraft draft = new ArticleDraft("");
    nitf.at("body", "body.content").ifPresent(c -> fill(draft, c));
    return draft.passages();
  }

  /** Puts the passages of {@code body.content}, or of a block in it, into a draft. */
  static void fill(ArticleDraft draft, Element content) {
    StringBuilder loose = new StringBuilder();
    for (XmlNode node : content.children()) {
      switch (node) {
        case Characters c -> loose.append(c.text());
        case Element e when isInline(e) -> loose.append(e.characters());
        case Element e -> {
          end(draft, loose);
          block(draft, e);
        }
      }
    }
    end(draft, loose);
  }

  private static void block(ArticleDraft draft, Element e) {
    switch (e.name()) {
      case "p", "pre" -> draft.add(Passage.of(Role.BODY, e.words()));
      case "hl1", "hl2" -> draft.add(Passage.of(Role.SUBHEADING, e.words()));
      case "li", "dt", "dd" -> draft.add(Passage.of(Role.LIST_ITEM, e.words()));
      case "table", "nitf-table" -> draft.add(Passage.dropped(e.words(), "a table"));
      case "media" -> draft.add(Passage.dropped(e.words(), "a picture's caption"));
      case "fn", "note" -> draft.add(Passage.dropped(e.words(), "a note"));
      case "credit", "datasource" -> draft.add(Passage.of(Role.CREDIT, e.words()));
      case "byline" -> draft.add(Passage.of(Role.BYLINE, e.words()));
      case "hr" -> {}
      default -> fill(draft, e); // block, bq, lists, and what a later version may add
    }
  }

  private static boolean isInline(Element e) {
    return switch (e.name()) {
      case "a",
          "em",
          "q",
          "b",
          "i",
          "strong",
          "sub",
          "sup",
          "br",
          "person",
          "org",
          "location",
          "event",
          "function",
          "money",
          "num",
          "chron",
          "lang",
          "pronounce",
          "object.title",
          "alt-code",
          "virtloc",
          "postaddr",
          "copyrite",
          "classifier" ->
          true;
      default -> false;
    };
  }

  private static void end(ArticleDraft draft, StringBuilder loose) {
    draft.add(Passage.of(Role.BODY, WhiteSpace.collapse(loose)));
    loose.setLength(0);
  }
}
