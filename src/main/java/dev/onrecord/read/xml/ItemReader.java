package dev.onrecord.read.xml;

import dev.onrecord.article.Article;
import dev.onrecord.read.UnreadableArticleException;

/** How an item in XML becomes an article. */
interface ItemReader {

  /**
   * The article that an item holds.
   *
   * @param name of the file or stream and the item, for messages
   * @throws UnreadableArticleException if it holds none
   */
  Article read(XmlElement item, String name);
}
