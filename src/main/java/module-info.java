/**
 * Full-text search over news that knows who said what: articles in, paragraphs with their speakers
 * and topics, an index, and typed queries over it.
 */
module dev.onrecord {
  requires com.fasterxml.jackson.core;
  requires de.siegmar.fastcsv;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.core;
  requires org.apache.lucene.join;
  requires org.apache.lucene.queries;
  requires org.jsoup;
  requires static jwarc;
  requires static org.jspecify;

  exports dev.onrecord;
  exports dev.onrecord.annotate;
  exports dev.onrecord.article;
  exports dev.onrecord.query;
  exports dev.onrecord.read;
}
