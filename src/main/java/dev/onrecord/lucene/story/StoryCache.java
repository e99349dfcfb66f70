package dev.onrecord.lucene.story;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.join.BitSetProducer;

/** The groups of the open versions of an index, each found when it is first asked for. */
public final class StoryCache {
  private final Map<IndexReader.CacheKey, StoryGroups> byReader = new ConcurrentHashMap<>();

  /** Returns the groups of a version of the index. */
  public StoryGroups of(IndexReader reader, BitSetProducer articles) throws IOException {
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    StoryGroups known = helper == null ? null : byReader.get(helper.getKey());
    return known != null ? known : found(reader, articles);
  }

  private synchronized StoryGroups found(IndexReader reader, BitSetProducer articles)
      throws IOException {
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    StoryGroups known = helper == null ? null : byReader.get(helper.getKey());
    StoryGroups groups = known == null ? StoryGroups.of(reader, articles) : known;
    if (helper != null && byReader.put(helper.getKey(), groups) == null) {
      helper.addClosedListener(byReader::remove);
    }
    return groups;
  }
}
