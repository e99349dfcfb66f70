package dev.onrecord.lucene.document;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The names of what is in the index. An article is a block of documents: a child for each
 * paragraph, in order, and then the parent for the article itself. What is asked of paragraphs all
 * the time stands on the children; what is searched once an article (the headline, the names of the
 * speakers) stands on the parent only.
 */
public final class Schema {
  /** Raised whenever an index of the version before cannot be read as it is. */
  static final int VERSION = 2;

  /** Raised whenever a text is split into other words than by the version before. */
  static final int ANALYSIS = 1;

  /** On every document: {@link #PARAGRAPH} or {@link #ARTICLE}. */
  static final String KIND = "kind";

  static final String PARAGRAPH = "p";
  static final String ARTICLE = "a";

  /** On every document: the id of the article. */
  public static final String ID = "article";

  /** On children: the words of the paragraph; stored too. */
  public static final String TEXT = "text";

  public static final String ORDINAL = "ordinal";
  public static final String SPEAKER = "speaker";

  /** On children: the words that describe sources without a name. */
  public static final String UNNAMED = "unnamed";

  /**
   * On children: the topics and all that they are part of; as doc values, a {@link TopicPath} for
   * each topic.
   */
  public static final String TOPIC = "topic";

  /** On children: the topics that the paragraph is about itself, and all that they are part of. */
  public static final String OWN_TOPIC = "topic.own";

  /** On children, as doc values: which words are whose; see {@link SpeechRanges}. */
  public static final String SPEECH = "speech";

  /**
   * On children, stored only: role, place, attributions and tags; see {@link StoredAnnotations}.
   */
  public static final String NOTES = "notes";

  /**
   * On parents, terms only: the words of every name, each with the speaker's; see {@link
   * SpeakerNames}.
   */
  public static final String NAMES = "names";

  /**
   * On parents, stored only: all of the article but the text of its paragraphs; see {@link
   * StoredArticle}.
   */
  public static final String WHOLE = "whole";

  /** On parents, as doc values: id and metadata, which every hit shows. */
  static final String HEAD = "head";

  private static final String OF_METADATA = "m.";

  private Schema() {}

  /** The name under which a piece of metadata is indexed. */
  public static String metadata(String name) {
    return OF_METADATA + name;
  }

  public static Query paragraphs() {
    return new TermQuery(new Term(KIND, PARAGRAPH));
  }

  public static Query articles() {
    return new TermQuery(new Term(KIND, ARTICLE));
  }
}
