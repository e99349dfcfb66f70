package dev.onrecord.read.xml;

import dev.onrecord.article.Article;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The format of a document, as its root tells it.
 *
 * @param root the root's name, without a prefix
 * @param item the name of its items; that of the root, if it is the only one
 */
record XmlFormat(String root, String item) {
  static final XmlFormat NOTHING = new XmlFormat("", "");
  static final Set<String> ITEMS = Set.of("item", "entry", "newsItem", "NewsItem");

  /** Returns the format of a document with a root of a name. */
  static XmlFormat of(String root) {
    return switch (root) {
      case "rss", "RDF" -> new XmlFormat(root, "item");
      case "feed" -> new XmlFormat(root, "entry");
      case "nitf", "contentSet" -> new XmlFormat(root, root);
      case "NewsML", "NewsItem" -> new XmlFormat(root, "NewsItem");
      default -> new XmlFormat(root, "newsItem");
    };
  }

  /** Returns the reader of an item of a name, given the text before the first item. */
  BiFunction<XmlElement, String, Article> items(String head) {
    return switch (item) {
      case "item", "entry" -> Feed.of(XmlElement.start(head))::read;
      case "nitf" -> Nitf::read;
      case "NewsItem" -> NewsMl1::read;
      default -> NewsMl::read;
    };
  }

  /** Returns the reason why a document without items holds no article. */
  String without() {
    return switch (root) {
      case "rss", "RDF", "feed" -> "a feed without items";
      case "conceptItem" -> "a NewsML-G2 conceptItem: it describes a concept, and holds no text";
      case "knowledgeItem" -> "a NewsML-G2 knowledgeItem: a vocabulary, not a text";
      case "planningItem" -> "a NewsML-G2 planningItem: coverage that is planned, not a text";
      case "catalogItem" -> "a NewsML-G2 catalogItem: a list of vocabularies, not a text";
      case "packageItem" -> "a NewsML-G2 packageItem: it refers to texts, and holds none";
      case "groupSet" -> "a part of a NewsML-G2 package: it refers to texts, and holds none";
      case "contentMeta" -> "the contentMeta of a NewsML-G2 item: metadata without its text";
      case "NewsML" -> "NewsML 1 without a NewsItem: there is no article in it";
      case "schema" -> "an XML schema, not an article";
      case "" -> "XML without an element";
      default -> "XML of root '" + root + "' without a newsItem: there is no article in it";
    };
  }
}
