package dev.onrecord.lucene.document;

import dev.onrecord.article.Article;
import dev.onrecord.article.Attribution;
import dev.onrecord.article.Source;
import dev.onrecord.article.Value;
import dev.onrecord.text.AnalysedArticle;
import dev.onrecord.text.Tokens;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/**
 * The documents of an article's block: one for each paragraph, in order, and then the article's.
 * The paragraphs reuse one document, so that each must be indexed before the next is requested.
 */
public final class ArticleDocuments implements Iterable<Document> {
  private static final Field IS_PARAGRAPH =
      new StringField(Schema.KIND, Schema.PARAGRAPH, Store.NO);
  private static final Field IS_ARTICLE = new StringField(Schema.KIND, Schema.ARTICLE, Store.NO);
  private static final ThreadLocal<ParagraphFields> FIELDS =
      ThreadLocal.withInitial(ParagraphFields::new);

  private final AnalysedArticle analysed;
  private final IndexOrder order;
  private final Article article;
  private final Field id;

  /** The metadata fields that every paragraph has. */
  private final List<Field> shared = new ArrayList<>();

  /** Creates the documents of an article for an index with the given order. */
  public ArticleDocuments(AnalysedArticle analysed, IndexOrder order) {
    this.analysed = analysed.searched();
    this.order = order;
    this.article = analysed.article();
    this.id = new KeywordField(Schema.ID, article.id(), Store.NO);
    article.metadata().forEach((name, value) -> share(Schema.metadata(name), value));
    analysed.languages().stream()
        .filter(tag -> !said(tag))
        .forEach(tag -> shared.add(new KeywordField(Schema.LANGUAGE, tag, Store.NO)));
  }

  private boolean said(String tag) {
    return article.metadata().get("language") instanceof Value.Keywords(List<String> values)
        && values.contains(tag);
  }

  /** Adds the field of a value to every paragraph; texts are indexed on the article only. */
  private void share(String field, Value value) {
    switch (value) {
      case Value.Text text -> {}
      case Value.Keywords(List<String> values) ->
          values.stream().distinct().forEach(v -> shared.add(new KeywordField(field, v, Store.NO)));
      case Value.Whole(long number) -> shared.add(new LongField(field, number, Store.NO));
      case Value.Day day -> shared.add(new LongField(field, day.date().toEpochDay(), Store.NO));
    }
  }

  @Override
  public Iterator<Document> iterator() {
    ParagraphFields fields = FIELDS.get();
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next <= analysed.paragraphs().size();
      }

      @Override
      public Document next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        int at = next++;
        return at < analysed.paragraphs().size() ? child(fields, at) : parent();
      }
    };
  }

  private Document child(ParagraphFields fields, int at) {
    Document child =
        fields.of(
            analysed.paragraphs().get(at), analysed.tokens().get(at), analysed.language().words());
    child.add(IS_PARAGRAPH);
    child.add(id);
    shared.forEach(child::add);
    return child;
  }

  private Document parent() {
    Document parent = new Document();
    parent.add(IS_ARTICLE);
    parent.add(id);
    parent.add(new StoredField(Schema.WHOLE, StoredArticle.encode(article)));
    parent.add(new BinaryDocValuesField(Schema.HEAD, StoredArticle.encodeHead(article)));
    // An empty text: norms of all documents need no lookup of the documents that have them.
    parent.add(new TextField(Schema.TEXT, new TokensStream(Tokens.of(""))));
    for (Map.Entry<String, Value> entry : article.metadata().entrySet()) {
      if (entry.getValue() instanceof Value.Text(String text)) {
        String name = Schema.metadata(entry.getKey());
        parent.add(
            new TextField(name, new TokensStream(Tokens.of(text, analysed.language().words()))));
      }
    }
    order.addTo(parent, article);
    if (!analysed.corrections().isEmpty()) {
      BytesRef stored = StoredCorrections.encode(analysed.corrections());
      parent.add(new StoredField(Schema.CORRECTIONS, stored));
      parent.add(new StringField(Schema.CORRECTIONS, Schema.ARTICLE, Store.NO));
    }
    addStory(parent, StoryShingles.sketch(analysed.tokens()));
    sources(Source.Named.class)
        .flatMap(speaker -> SpeakerNames.terms(speaker).stream())
        .distinct()
        .forEach(term -> parent.add(new StringField(Schema.NAMES, term, Store.NO)));
    sources(Source.Person.class)
        .map(Source.Person::name)
        .distinct()
        .forEach(name -> parent.add(new StringField(Schema.PERSON, name, Store.NO)));
    return parent;
  }

  private static void addStory(Document parent, StoryShingles.Sketch sketch) {
    if (!sketch.terms().isEmpty()) {
      sketch.terms().forEach(t -> parent.add(new StringField(Schema.STORY, t, Store.NO)));
      parent.add(new NumericDocValuesField(Schema.STORY, sketch.print()));
    }
  }

  private <T extends Source> Stream<T> sources(Class<T> kind) {
    return analysed.paragraphs().stream()
        .flatMap(paragraph -> paragraph.attributions().stream())
        .map(Attribution::by)
        .filter(kind::isInstance)
        .map(kind::cast)
        .distinct();
  }
}
