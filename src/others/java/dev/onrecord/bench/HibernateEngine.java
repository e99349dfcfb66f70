package dev.onrecord.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
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
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/**
 * Hibernate Search: Lucene behind mapped objects; with stems alone, as it is used, so that it holds
 * half as many words.
 */
final class HibernateEngine implements Engine {
  private static final int BATCH = 1000;
  private static final String TEXT = "text";
  private static final String SOURCE = "source";

  private final Stream<RawParagraph> paragraphs;
  private final CloseableSearchMapping mapping;
  private long taken;

  /** A paragraph as it is mapped. */
  @SearchEntity
  @Indexed
  public static final class Mapped {
    private final RawParagraph paragraph;

    Mapped(RawParagraph paragraph) {
      this.paragraph = paragraph;
    }

    @DocumentId
    public String getKey() {
      return paragraph.id() + "/" + paragraph.ordinal();
    }

    @FullTextField(analyzer = "stems", projectable = Projectable.YES)
    public String getText() {
      return paragraph.text();
    }

    @FullTextField(analyzer = "stems", projectable = Projectable.YES)
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
  }

  HibernateEngine(Path folder, Stream<RawParagraph> paragraphs) {
    this.paragraphs = paragraphs;
    LuceneAnalysisConfigurer stems =
        context -> context.analyzer("stems").instance(RawAnalyzer.of(RawIndex.Kind.STEMS));
    this.mapping =
        SearchMapping.builder(AnnotatedTypeSource.fromClasses(Mapped.class))
            .property("hibernate.search.backend.directory.root", folder.toString())
            .property("hibernate.search.backend.analysis.configurer", stems)
            .build();
  }

  @Override
  public String name() {
    return "Hibernate Search";
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
    for (Future<?> one : running) {
      one.get();
    }
    mapping.scope(Mapped.class).workspace().flush();
    mapping.scope(Mapped.class).workspace().refresh();
    checkAll();
  }

  /** What is taken in later than one asks for it would not count. */
  private void checkAll() {
    try (SearchSession session = mapping.createSession()) {
      long found = session.search(Mapped.class).where(f -> f.matchAll()).fetchTotalHitCount();
      if (found != taken) {
        throw new IllegalStateException(found + " paragraphs are there of " + taken);
      }
    }
  }

  private void drain(Iterator<RawParagraph> source) {
    for (List<Mapped> batch = take(source); !batch.isEmpty(); batch = take(source)) {
      try (SearchSession session =
          mapping
              .createSessionWithOptions()
              .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.async())
              .build()) {
        batch.forEach(session.indexingPlan()::add);
      }
    }
  }

  private List<Mapped> take(Iterator<RawParagraph> source) {
    synchronized (source) {
      List<Mapped> batch = new ArrayList<>(BATCH);
      while (batch.size() < BATCH && source.hasNext()) {
        batch.add(new Mapped(source.next()));
        taken++;
      }
      return batch;
    }
  }

  private interface Asking {
    PredicateFinalStep of(SearchPredicateFactory factory);
  }

  private List<String> texts(Asking asking) {
    try (SearchSession session = mapping.createSession()) {
      return session
          .search(Mapped.class)
          .select(
              f ->
                  f.composite()
                      .from(f.field(TEXT, String.class), f.field(SOURCE, String.class))
                      .as((text, source) -> text))
          .where(asking::of)
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
