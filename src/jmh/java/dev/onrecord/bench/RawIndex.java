package dev.onrecord.bench;

import dev.onrecord.lucene.store.Ready;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * An index of plain Lucene as an expert would write it, with a flat document for each paragraph.
 */
final class RawIndex implements AutoCloseable {
  private static final int BATCH = 256;

  private final Kind kind;
  private final Directory directory;
  private final IndexWriter writer;

  /** The contents of the index. */
  enum Kind {
    /** The same data as an index of this library, with Lucene's fast stemmer. */
    FULL,
    /** The same data with the stemmer of this library. */
    SAME,
    /** Without the spans of the attributions, which only display and {@code saidBy} need. */
    LEAN,
    /** Without the spans and without exact forms. */
    STEMS
  }

  RawIndex(Path folder, Kind kind) throws IOException {
    this.kind = kind;
    this.directory = FSDirectory.open(folder);
    IndexWriterConfig config = new IndexWriterConfig(RawAnalyzer.of(kind));
    config.setSimilarity(Ready.similarity()).setRAMBufferSizeMB(64);
    this.writer = new IndexWriter(directory, config);
  }

  private boolean isFull() {
    return kind == Kind.FULL || kind == Kind.SAME;
  }

  /** Adds paragraphs on the given number of threads. */
  void addAll(Stream<RawParagraph> paragraphs, int threads) throws Exception {
    Iterator<RawParagraph> source = paragraphs.iterator();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(pool.submit(() -> drain(source)));
      }
      for (Future<?> future : running) {
        join(future);
      }
    }
  }

  private static void join(Future<?> future) throws InterruptedException {
    try {
      future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private void drain(Iterator<RawParagraph> source) {
    RawDocument document = new RawDocument(isFull());
    List<RawParagraph> batch = new ArrayList<>(BATCH);
    try {
      while (take(source, batch)) {
        for (RawParagraph paragraph : batch) {
          writer.addDocument(document.of(paragraph));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean take(Iterator<RawParagraph> source, List<RawParagraph> batch) {
    batch.clear();
    synchronized (source) {
      while (batch.size() < BATCH && source.hasNext()) {
        batch.add(source.next());
      }
    }
    return !batch.isEmpty();
  }

  /** Adds paragraphs on this thread. */
  void add(List<RawParagraph> paragraphs) throws IOException {
    RawDocument document = new RawDocument(isFull());
    for (RawParagraph paragraph : paragraphs) {
      writer.addDocument(document.of(paragraph));
    }
  }

  void commit() throws IOException {
    writer.commit();
  }

  /** Opens a reader of the paragraphs added so far. */
  DirectoryReader reader() throws IOException {
    return DirectoryReader.open(writer);
  }

  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
  }
}
