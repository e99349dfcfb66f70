package dev.onrecord.read;

import dev.onrecord.article.Article;

/** How an item in XML becomes an article. */
interface ItemReading {

  /**
   * The article that an item holds.
   *
   * @param name of the file or stream and the item, for messages
   * @throws UnreadableArticleException if it holds none
   */
  Article read(Element item, String name);
}
