package dev.onrecord.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Plain Lucene, with paragraphs that are already attributed and tagged. */
final class LuceneEngine implements Engine {
  private final Stream<RawParagraph> paragraphs;
  private final RawIndex index;
  private @Nullable RawSearcher searcher;
  private @Nullable StringDocValuesReaderState sources;

  LuceneEngine(Path folder, Stream<RawParagraph> paragraphs) throws IOException {
    this.paragraphs = paragraphs;
    this.index = new RawIndex(folder, RawIndex.Kind.FULL);
  }

  @Override
  public String name() {
    return "plain Lucene";
  }

  @Override
  public void fill() throws Exception {
    index.addAll(paragraphs, Runtime.getRuntime().availableProcessors());
    index.commit();
    searcher = new RawSearcher(index.reader());
    sources = new StringDocValuesReaderState(searcher.reader, RawDocument.SOURCE);
  }

  private List<String> texts(Query query) throws IOException {
    return searcher.search(query).stream().map(hit -> hit.stored().get(RawDocument.TEXT)).toList();
  }

  @Override
  public List<String> words(String words) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String word : words.split(" ")) {
      all.add(RawQueries.word(word), Occur.MUST);
    }
    return texts(all.build());
  }

  @Override
  public List<String> phrase(String words) throws IOException {
    return texts(RawQueries.phrase(words));
  }

  @Override
  public Map<String, Long> sources(String word) throws IOException {
    var matches = searcher.searcher.search(RawQueries.word(word), new FacetsCollectorManager());
    var top = new StringValueFacetCounts(sources, matches).getTopChildren(TOP, RawDocument.SOURCE);
    Map<String, Long> counts = new HashMap<>();
    for (LabelAndValue one : top.labelValues) {
      counts.put(one.label, one.value.longValue());
    }
    return counts;
  }

  @Override
  public void close() throws IOException {
    if (searcher != null) {
      searcher.reader.close();
    }
    index.close();
  }
}
