package dev.onrecord.lucene.document;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The names of the fields of the index. An article is a block of documents: a child for each
 * paragraph, in order, and then the parent for the article. Fields for filters, sorts and facets
 * are on the children; the headline, other texts and the names of speakers are on the parent only.
 */
public final class Schema {
  /** The version of the schema, increased when this code cannot search indexes of the last one. */
  static final int VERSION = 5;

  /** The version of the analysis, increased when texts are split into other words. */
  static final int ANALYSIS = 2;

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

  /** On children: the topics and their broader topics; as doc values, {@link TopicPath}s. */
  public static final String TOPIC = "topic";

  /** On children: the topics found in the paragraph itself, and their broader topics. */
  public static final String OWN_TOPIC = "topic.own";

  /** On children, terms only: the kinds of the sources that speak. */
  public static final String SPEAKER_KIND = "speaker.kind";

  /** On children, as doc values: the highest confidence of an attribution, in thousandths. */
  public static final String CONFIDENCE = "speaker.confidence";

  /** On children, as doc values: the words of each statement; see {@link SpeechRanges}. */
  public static final String SPEECH = "speech";

  /** On children, terms only: runs of the words of each statement; see {@link StatementRuns}. */
  public static final String SAID = "said";

  /** On children, stored only: all but the text; see {@link StoredAnnotations}. */
  public static final String NOTES = "notes";

  /** On parents, terms only: the names of speakers; see {@link SpeakerNames}. */
  public static final String NAMES = "names";

  /** On parents, terms only: the names of the persons who speak. */
  public static final String PERSON = "person";

  /** On parents: a sketch of the story; as doc values, its print; see {@link StoryShingles}. */
  public static final String STORY = "story";

  /** On children, terms only: the kinds of the corrections that changed the paragraph. */
  public static final String CORRECTED = "corrected";

  /**
   * On parents of corrected articles: the corrections, stored, see {@link StoredCorrections}; and
   * the term {@link #ARTICLE}, to find them.
   */
  public static final String CORRECTIONS = "corrections";

  /** On parents, stored only: all but the texts of the paragraphs; see {@link StoredArticle}. */
  public static final String WHOLE = "whole";

  /** On parents, as doc values: id and metadata, which every hit has. */
  static final String HEAD = "head";

  /** On children: the languages of the article, found if it says none. */
  public static final String LANGUAGE = metadata("language");

  private Schema() {}

  /** Returns the name of the field of metadata. */
  public static String metadata(String name) {
    return "m." + name;
  }

  public static Query paragraphs() {
    return new TermQuery(new Term(KIND, PARAGRAPH));
  }

  public static Query correctedArticles() {
    return new TermQuery(new Term(CORRECTIONS, ARTICLE));
  }

  public static Query articles() {
    return new TermQuery(new Term(KIND, ARTICLE));
  }
}
