package dev.onrecord.read.xml;

import dev.onrecord.article.Role;
import dev.onrecord.read.draft.ArticleDraft;
import dev.onrecord.read.draft.Passage;
import dev.onrecord.read.text.PlainText;
import dev.onrecord.text.WhiteSpace;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The story in a NITF document, in its {@code body.content}. */
public final class NitfContent {
  private static final Set<String> INLINE =
      Set.of(
          ("a em q b i strong sub sup br person org location event function money num chron lang"
                  + " pronounce object.title alt-code virtloc postaddr copyrite classifier")
              .split(" "));

  private NitfContent() {}

  /** Returns the passages of the story in a {@code nitf} element. */
  public static List<Passage> passages(XmlElement nitf) {
    ArticleDraft draft = new ArticleDraft("");
    nitf.at("body", "body.content").ifPresent(c -> fill(draft, c));
    return draft.passages();
  }

  /** Puts the passages of {@code body.content}, or of a block in it, into a draft. */
  static void fill(ArticleDraft draft, XmlElement content) {
    StringBuilder loose = new StringBuilder();
    for (Node node : content.node().childNodes()) {
      switch (node) {
        case TextNode text -> loose.append(text.getWholeText());
        case Element e -> element(draft, new XmlElement(e), loose);
        default -> {} // comments and instructions
      }
    }
    end(draft, loose);
  }

  private static void element(ArticleDraft draft, XmlElement e, StringBuilder loose) {
    if (INLINE.contains(e.name())) {
      loose.append(e.characters());
    } else {
      end(draft, loose);
      block(draft, e);
    }
  }

  private static void block(ArticleDraft draft, XmlElement e) {
    switch (e.name()) {
      case "p" -> draft.add(Passage.of(Role.BODY, e.words()));
      case "pre" -> draft.addAll(PlainText.passages(e.characters()));
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

  private static void end(ArticleDraft draft, StringBuilder loose) {
    draft.add(Passage.of(Role.BODY, WhiteSpace.collapse(loose)));
    loose.setLength(0);
  }
}
