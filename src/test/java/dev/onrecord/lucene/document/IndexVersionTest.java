package dev.onrecord.lucene.document;

import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.ArticleIndex;
import dev.onrecord.IndexException;
import dev.onrecord.Stories;
import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.query.Query;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Version;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that an index of another version opens or reports how to proceed. */
class IndexVersionTest {
  private static final String SCHEMA = "onrecord.schema";
  private static final String ANALYSIS = "onrecord.analysis";
  private static final String STORED = "onrecord.stored";
  private static final int STORIES = 12;

  /**
   * The offset of the format number in the commit file, after a magic number and the codec name.
   */
  private static final int FORM = 13;

  /**
   * The offset of the length of the generation, after the format number and the id. The Lucene
   * version follows the generation.
   */
  private static final int GENERATION = FORM + 4 + 16;

  @TempDir Path scratch;

  private Path folder;

  @BeforeEach
  void write() {
    folder = scratch.resolve("index");
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      index.addAll(stories());
      index.commit();
    }
  }

  private static Stream<Article> stories() {
    return IntStream.range(0, STORIES).mapToObj(i -> Stories.story("s" + i, 1));
  }

  /** Replaces the user data of the last commit. */
  private static void record(Path folder, UnaryOperator<Map<String, String>> change)
      throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      Map<String, String> data = new HashMap<>();
      writer.getLiveCommitData().forEach(e -> data.put(e.getKey(), e.getValue()));
      writer.setLiveCommitData(change.apply(data).entrySet());
      writer.commit();
    }
  }

  private static UnaryOperator<Map<String, String>> with(String key, String value) {
    return data -> {
      data.put(key, value);
      return data;
    };
  }

  private List<Consumer<Path>> openings() {
    return List.of(
        f -> ArticleIndex.open(f).close(),
        f -> ArticleIndex.openReadOnly(f).close(),
        ArticleIndex::verify);
  }

  private void assertRefused(Class<? extends IndexException> type, String... said) {
    for (Consumer<Path> opening : openings()) {
      assertThatThrownBy(() -> opening.accept(folder))
          .isInstanceOf(type)
          .hasMessageContaining(folder.toString())
          .hasMessageContainingAll(said);
    }
  }

  private void assertNotRebuilt(Class<? extends IndexException> type, String... said) {
    Path target = scratch.resolve("rebuilt");
    assertThatThrownBy(() -> ArticleIndex.rebuild(folder, target))
        .isInstanceOf(type)
        .hasMessageContainingAll(said);
    assertThat(ArticleIndex.open(target).count(Query.all())).isZero();
  }

  private void assertRebuilt() {
    Path target = scratch.resolve("rebuilt");
    ArticleIndex.rebuild(folder, target);
    try (ArticleIndex rebuilt = ArticleIndex.open(target);
        ArticleIndex fresh = ArticleIndex.inMemory()) {
      fresh.addAll(stories());
      assertThat(contents(rebuilt)).isEqualTo(contents(fresh));
      assertThat(rebuilt.count(TEXT.matches("levee"))).isPositive();
      assertThat(rebuilt.count(TEXT.matches("levee")))
          .isEqualTo(fresh.count(TEXT.matches("levee")));
      assertThat(rebuilt.verify().problems()).isEmpty();
      assertThat(rebuilt.verify().articles()).isEqualTo(STORIES);
    }
  }

  private static List<Object> contents(ArticleIndex index) {
    List<Object> contents = new ArrayList<>();
    for (int i = 0; i < STORIES; i++) {
      contents.add(index.article("s" + i).orElseThrow());
      List<Paragraph> paragraphs = index.paragraphs("s" + i);
      assertThat(paragraphs).isNotEmpty();
      contents.addAll(paragraphs);
    }
    return contents;
  }

  @ParameterizedTest
  @ValueSource(strings = {SCHEMA, ANALYSIS})
  void anEarlierVersionMustBeRebuilt(String key) throws IOException {
    record(folder, with(key, "0"));
    assertRefused(IndexException.OtherVersion.class, " 0", "ArticleIndex.rebuild");
    assertRebuilt();
  }

  /** Tests a schema with different fields: a rebuild reads only the stored articles. */
  @Test
  void anEarlierSchemaOfOtherFieldsIsRebuilt() throws IOException {
    folder = scratch.resolve("earlier");
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      for (Article story : stories().toList()) {
        writer.addDocuments(earlier(story));
      }
      writer.setLiveCommitData(
          with(SCHEMA, "0").apply(new HashMap<>(IndexVersion.CURRENT.data())).entrySet());
      writer.commit();
    }
    assertRefused(IndexException.OtherVersion.class, "schema 0", "ArticleIndex.rebuild");
    assertRebuilt();
  }

  private static List<Document> earlier(Article story) {
    List<Document> block = new ArrayList<>();
    for (Paragraph paragraph : story.paragraphs()) {
      Document document = new Document();
      document.add(new StringField("words", paragraph.text(), StringField.Store.NO));
      document.add(new StoredField(Schema.TEXT, paragraph.text()));
      block.add(document);
    }
    Document parent = new Document();
    parent.add(new StoredField(Schema.WHOLE, StoredArticle.encode(story)));
    block.add(parent);
    return block;
  }

  @ParameterizedTest
  @ValueSource(strings = {SCHEMA, ANALYSIS, STORED})
  void aLaterVersionNeedsALaterLibrary(String key) throws IOException {
    record(folder, with(key, "99"));
    assertRefused(IndexException.OtherVersion.class, " 99", "use that version of the library");
    assertNotRebuilt(IndexException.OtherVersion.class, " 99", "use that version of the library");
  }

  @ParameterizedTest
  @ValueSource(strings = {SCHEMA, ANALYSIS, STORED})
  void aVersionThatIsNoNumberIsDamage(String key) throws IOException {
    for (String value : List.of("-1", "two", "", "99999999999999999999")) {
      record(folder, with(key, value));
      assertThatThrownBy(() -> ArticleIndex.open(folder))
          .isInstanceOf(IndexException.Damaged.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining(key + " '" + value + "'");
      assertThat(ArticleIndex.verify(folder).problems()).first().asString().contains(key);
    }
    assertNotRebuilt(IndexException.Damaged.class, key);
  }

  @Test
  void aVersionThatIsMissingIsDamage() throws IOException {
    record(
        folder,
        data -> {
          data.remove(ANALYSIS);
          return data;
        });
    assertThatThrownBy(() -> ArticleIndex.open(folder))
        .isInstanceOf(IndexException.Damaged.class)
        .hasMessageContaining(ANALYSIS);
  }

  @Test
  void anIndexWithoutAVersionIsAnotherPrograms() throws IOException {
    record(folder, data -> Map.of("some", "other data"));
    assertRefused(IndexException.NotAnIndex.class, "another program");
    assertNotRebuilt(IndexException.NotAnIndex.class, "another program");
  }

  @Test
  void anotherReleaseOfTheSameSchemaOpens() throws IOException {
    record(folder, with("onrecord.library", "99.0"));
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      assertThat(contents(index)).hasSizeGreaterThan(STORIES);
    }
  }

  @Test
  void aLaterFormOfLucenesNeedsALaterLibrary() throws IOException {
    patch(file -> file.putInt(FORM, 99));
    assertRefused(IndexException.OtherVersion.class, "later Lucene", "use a later version");
  }

  @Test
  void aCodecOfALaterLuceneNeedsALaterLibrary() throws IOException {
    patch(
        file -> {
          renameCodec(file);
          file.put(minor(file), (byte) (Version.LATEST.minor + 1));
        });
    String later = Version.LATEST.major + "." + (Version.LATEST.minor + 1);
    assertRefused(IndexException.OtherVersion.class, "Lucene " + later, "or a later one");
  }

  @Test
  void aCodecOfAnEarlierLuceneNeedsAnEarlierLibrary() throws IOException {
    patch(
        file -> {
          renameCodec(file);
          file.put(minor(file), (byte) (Version.LATEST.minor - 1));
        });
    assertRefused(IndexException.OtherVersion.class, "rebuild it with the version");
  }

  @Test
  void aCodecOfSomebodyElsesIsAnotherPrograms() throws IOException {
    patch(file -> file.put(codec(file), (byte) 'X'));
    assertRefused(IndexException.NotAnIndex.class, "another program");
  }

  /** Tests that versions in a commit file are not trusted if its checksum is wrong. */
  @Test
  void aFormThatIsDamagedIsNoLaterForm() throws IOException {
    Path file = commitFile();
    byte[] bytes = Files.readAllBytes(file);
    bytes[FORM + 1] ^= 1;
    Files.write(file, bytes);
    assertThatThrownBy(() -> ArticleIndex.open(folder))
        .isInstanceOf(IndexException.Damaged.class)
        .hasMessageContaining(file.getFileName().toString());
  }

  @Test
  void aReaderDoesNotFollowIntoALaterVersion() throws IOException {
    try (ArticleIndex reader = ArticleIndex.openReadOnly(folder)) {
      record(folder, with(SCHEMA, "99"));
      assertThatThrownBy(reader::refresh)
          .isInstanceOf(IndexException.OtherVersion.class)
          .hasMessageContaining("schema 99");
      assertThat(contents(reader)).hasSizeGreaterThan(STORIES);
    }
  }

  private static int minor(ByteBuffer file) {
    return GENERATION + 1 + file.get(GENERATION) + 1;
  }

  private static void renameCodec(ByteBuffer file) {
    file.put(codec(file) + "Lucene".length(), (byte) '9');
  }

  private static int codec(ByteBuffer file) {
    int name = new String(file.array(), StandardCharsets.ISO_8859_1).indexOf("Lucene1");
    assertThat(name).isPositive();
    return name;
  }

  /** Changes the commit file and updates its checksum. */
  private void patch(Consumer<ByteBuffer> change) throws IOException {
    ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(commitFile()));
    change.accept(file);
    CRC32 checksum = new CRC32();
    int checked = file.capacity() - Long.BYTES;
    checksum.update(file.array(), 0, checked);
    file.putLong(checked, checksum.getValue());
    Files.write(commitFile(), file.array());
  }

  private Path commitFile() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("segments_"))
          .findFirst()
          .orElseThrow();
    }
  }
}
