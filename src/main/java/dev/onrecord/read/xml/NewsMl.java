package dev.onrecord.read.xml;

import dev.onrecord.article.Article;
import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.draft.ArticleDraft;
import dev.onrecord.read.page.Fragment;
import dev.onrecord.read.text.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads items of NewsML-G2, of the IPTC: news items with text, in NITF, XHTML or plain. */
final class NewsMl {
  private NewsMl() {}

  /**
   * Returns the article that one item holds.
   *
   * @param item a {@code newsItem}, or the {@code contentSet} of one that stands alone
   * @throws UnreadableArticleException if it is no text
   */
  static Article read(XmlElement item, String name) {
    String kind = kind(item);
    if (!kind.isEmpty() && !kind.equals("text") && !kind.equals("composite")) {
      throw ArticleDraft.refused(name, "a NewsML-G2 item of class '" + kind + "', not a text");
    }
    ArticleDraft draft = new ArticleDraft(name);
    NewsMlMetadata.fill(draft, item);
    XmlElement content =
        item.name().equals("contentSet") ? item : item.at("contentSet").orElse(null);
    if (content == null) {
      throw ArticleDraft.refused(name, "NewsML-G2 without a contentSet: it is metadata only");
    }
    content.elements().forEach(e -> content(draft, e));
    return draft.article(described(kind, content));
  }

  /** Returns the end of the item's class: "text" for {@code ninat:text} or its URI. */
  private static String kind(XmlElement item) {
    Optional<XmlElement> type = item.at("itemMeta", "itemClass");
    String code =
        type.flatMap(e -> e.attribute("qcode"))
            .or(() -> type.flatMap(e -> e.attribute("uri")))
            .orElse("");
    return code.substring(Math.max(code.lastIndexOf(':'), code.lastIndexOf('/')) + 1);
  }

  private static String described(String kind, XmlElement content) {
    List<String> held =
        content
            .elements()
            .map(e -> e.name() + e.attribute("contenttype").map(t -> " of " + t).orElse(""))
            .toList();
    return "NewsML-G2" + (kind.isEmpty() ? "" : " of class '" + kind + "'") + " with " + held;
  }

  private static void content(ArticleDraft draft, XmlElement content) {
    String type = content.attribute("contenttype").orElse("").toLowerCase(Locale.ROOT);
    if (draft.hasStory()) {
      return; // another rendition of the same
    }
    switch (content.name()) {
      case "inlineXML" -> inline(draft, content, type);
      case "inlineData" -> data(draft, content.characters(), type);
      default -> {} // remoteContent
    }
  }

  private static void inline(ArticleDraft draft, XmlElement content, String type) {
    Optional<XmlElement> nitf = content.at("nitf");
    if (nitf.isPresent()) {
      Nitf.fill(draft, nitf.get());
    } else if (isProse(content, type)) {
      draft.addAll(Fragment.passages(content.markup()));
    }
  }

  /** Returns whether the markup is XHTML: other vocabularies, such as SportsML, hold data. */
  private static boolean isProse(XmlElement content, String type) {
    return type.contains("html")
        || content.elements().allMatch(e -> Fragment.isHtml(e.name().toLowerCase(Locale.ROOT)));
  }

  private static void data(ArticleDraft draft, String text, String type) {
    if (type.contains("html")) {
      draft.addAll(Fragment.passages(text));
    } else if (type.isEmpty() || type.startsWith("text/plain")) {
      draft.addAll(PlainText.passages(text));
    }
  }
}
