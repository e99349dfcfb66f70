package dev.onrecord.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.jspecify.annotations.Nullable;

/**
 * Hibernate Search, which maps objects to Lucene documents. It has either the same fields as this
 * library, or, as in common use, only stems and the names of speakers and topics.
 */
final class HibernateEngine implements Engine {
  private static final int BATCH = 1000;
  private static final String TEXT = "text";
  private static final String SOURCE = "source";

  private final Stream<RawParagraph> paragraphs;
  private final boolean whole;
  private final CloseableSearchMapping mapping;
  private final Queue<CompletableFuture<?>> indexing = new ConcurrentLinkedQueue<>();
  private long taken;

  /** A paragraph with its mapping. */
  @SearchEntity
  @Indexed
  public static final class Mapped {
    private final RawParagraph paragraph;
    private final boolean whole;

    Mapped(RawParagraph paragraph, boolean whole) {
      this.paragraph = paragraph;
      this.whole = whole;
    }

    @DocumentId
    public String getKey() {
      return paragraph.id() + "/" + paragraph.ordinal();
    }

    @FullTextField(analyzer = "words", searchAnalyzer = "stems", projectable = Projectable.YES)
    public String getText() {
      return paragraph.text();
    }

    @FullTextField(analyzer = "words", searchAnalyzer = "stems", projectable = Projectable.YES)
    public String getHeadline() {
      return paragraph.headline();
    }

    @KeywordField(aggregable = Aggregable.YES, projectable = Projectable.YES)
    public String getSource() {
      return paragraph.source();
    }

    @GenericField(projectable = Projectable.YES)
    public Long getDay() {
      return paragraph.day();
    }

    @KeywordField(aggregable = Aggregable.YES)
    public List<String> getSpeakers() {
      return paragraph.speakers();
    }

    @KeywordField(aggregable = Aggregable.YES)
    public List<String> getTopics() {
      return paragraph.topics();
    }

    @GenericField
    public @Nullable Integer getOrdinal() {
      return whole ? paragraph.ordinal() : null;
    }

    @FullTextField(analyzer = "words", searchAnalyzer = "stems")
    public List<String> getUnnamed() {
      return whole ? paragraph.unnamed() : List.of();
    }

    @KeywordField
    public List<String> getBroaderTopics() {
      return whole ? List.copyOf(paragraph.broaderTopics()) : List.of();
    }

    @KeywordField
    public List<String> getOwnTopics() {
      return whole ? List.copyOf(paragraph.ownTopics()) : List.of();
    }

    @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
    public @Nullable String getNotes() {
      return whole ? text(paragraph.notes()) : null;
    }

    @KeywordField(searchable = Searchable.NO, sortable = Sortable.YES)
    public @Nullable String getSpeech() {
      return whole ? paragraph.speech().map(Mapped::text).orElse(null) : null;
    }

    private static String text(BytesRef bytes) {
      return new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.ISO_8859_1);
    }
  }

  /**
   * Creates an engine in a folder of its own.
   *
   * @param whole whether to index all the fields of this library
   */
  HibernateEngine(Path folder, Stream<RawParagraph> paragraphs, boolean whole) {
    this.paragraphs = paragraphs;
    this.whole = whole;
    RawIndex.Kind kind = whole ? RawIndex.Kind.FULL : RawIndex.Kind.STEMS;
    LuceneAnalysisConfigurer words =
        context -> {
          context.analyzer("words").instance(RawAnalyzer.of(kind));
          context.analyzer("stems").instance(RawAnalyzer.of(RawIndex.Kind.STEMS));
        };
    this.mapping =
        SearchMapping.builder(AnnotatedTypeSource.fromClasses(Mapped.class))
            .property("hibernate.search.backend.directory.root", folder.toString())
            .property("hibernate.search.backend.analysis.configurer", words)
            .build();
  }

  @Override
  public String name() {
    return whole ? "Hibernate Search" : "Hibernate, stems";
  }

  @Override
  public void fill() throws Exception {
    Iterator<RawParagraph> source = paragraphs.iterator();
    int threads = Runtime.getRuntime().availableProcessors();
    List<Future<?>> running = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (int i = 0; i < threads; i++) {
        running.add(pool.submit(() -> drain(source)));
      }
    }
    for (Future<?> future : running) {
      future.get();
    }
    indexing.forEach(CompletableFuture::join);
    mapping.scope(Mapped.class).workspace().flush();
    mapping.scope(Mapped.class).workspace().refresh();
    checkAll();
  }

  /** Checks that all paragraphs are visible, so that the time of indexing is complete. */
  private void checkAll() {
    try (SearchSession session = mapping.createSession()) {
      long found = session.search(Mapped.class).where(f -> f.matchAll()).fetchTotalHitCount();
      if (found != taken) {
        throw new IllegalStateException(found + " of " + taken + " paragraphs are visible");
      }
    }
  }

  private void drain(Iterator<RawParagraph> source) {
    for (List<Mapped> batch = take(source); !batch.isEmpty(); batch = take(source)) {
      try (SearchSession session =
          mapping
              .createSessionWithOptions()
              .indexingPlanSynchronizationStrategy(this::collect)
              .build()) {
        batch.forEach(session.indexingPlan()::add);
      }
    }
  }

  /**
   * Indexes a batch without a commit or refresh, and collects its future to wait for at the end.
   */
  private void collect(IndexingPlanSynchronizationStrategyConfigurationContext context) {
    context.documentCommitStrategy(DocumentCommitStrategy.NONE);
    context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
    context.indexingFutureHandler(indexing::add);
  }

  private List<Mapped> take(Iterator<RawParagraph> source) {
    synchronized (source) {
      List<Mapped> batch = new ArrayList<>(BATCH);
      while (batch.size() < BATCH && source.hasNext()) {
        batch.add(new Mapped(source.next(), whole));
        taken++;
      }
      return batch;
    }
  }

  private interface Asking {
    PredicateFinalStep of(SearchPredicateFactory factory);
  }

  private List<String> texts(Asking predicate) {
    try (SearchSession session = mapping.createSession()) {
      return session
          .search(Mapped.class)
          .select(
              f ->
                  f.composite()
                      .from(f.field(TEXT, String.class), f.field(SOURCE, String.class))
                      .as((text, source) -> text))
          .where(predicate::of)
          .fetchHits(TOP);
    }
  }

  @Override
  public List<String> words(String words) {
    return texts(
        f ->
            f.simpleQueryString().field(TEXT).matching(words).defaultOperator(BooleanOperator.AND));
  }

  @Override
  public List<String> phrase(String words) {
    return texts(f -> f.phrase().field(TEXT).matching(words));
  }

  @Override
  public Map<String, Long> sources(String word) {
    AggregationKey<Map<String, Long>> key = AggregationKey.of(SOURCE);
    try (SearchSession session = mapping.createSession()) {
      return session
          .search(Mapped.class)
          .where(f -> f.match().field(TEXT).matching(word))
          .aggregation(key, f -> f.terms().field(SOURCE, String.class).maxTermCount(TOP))
          .fetch(0)
          .aggregation(key);
    }
  }

  @Override
  public void close() {
    mapping.close();
  }
}
