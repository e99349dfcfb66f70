package dev.onrecord.lucene.search;

import static dev.onrecord.query.Fields.PUBLISHED;
import static dev.onrecord.query.Fields.SOURCE;
import static dev.onrecord.query.Fields.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.ArticleIndex;
import dev.onrecord.Stories;
import dev.onrecord.query.Cursor;
import dev.onrecord.query.Search;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that nothing but the end of a page of the same search is taken for a cursor. */
class ForgedCursorsTest {
  private static final int TRIES = 500;
  private static final Search SEARCH = Search.of(TEXT.matches("item")).limit(3);

  private static ArticleIndex index = ArticleIndex.inMemory();

  @BeforeAll
  static void fill() {
    index = ArticleIndex.inMemory(Stories.plain());
    IntStream.range(0, 20).forEach(i -> index.add(Stories.story("s" + i, 1)));
  }

  @AfterAll
  static void close() {
    index.close();
  }

  static List<Search> searches() {
    return List.of(
        SEARCH,
        SEARCH.sortBy(SOURCE.asc()),
        SEARCH.sortBy(PUBLISHED.desc(), SOURCE.desc()),
        SEARCH.sortBy(SOURCE.desc()).collapseToArticles());
  }

  private static byte[] cursor(Search search) {
    return Base64.getUrlDecoder().decode(index.search(search).next().orElseThrow().token());
  }

  private static void assertRefused(Search search, byte[] forged) {
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(forged);
    assertThatThrownBy(() -> index.search(search.after(new Cursor(token))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cursor");
  }

  /** Returns a body with the checksum that fits it. */
  private static byte[] checked(byte[] body) {
    CRC32 sum = new CRC32();
    sum.update(body);
    return ByteBuffer.allocate(Integer.BYTES + body.length)
        .order(java.nio.ByteOrder.LITTLE_ENDIAN)
        .putInt((int) sum.getValue())
        .put(body)
        .array();
  }

  @ParameterizedTest
  @MethodSource("searches")
  void anAlteredCursorIsRefused(Search search) {
    byte[] sound = cursor(search);
    for (int i = 0; i < sound.length; i++) {
      byte[] altered = sound.clone();
      altered[i] ^= 1 << i % 8;
      assertRefused(search, altered);
    }
    for (int length = 1; length < sound.length + 3; length += length == sound.length - 1 ? 2 : 1) {
      assertRefused(search, Arrays.copyOf(sound, length));
    }
  }

  @ParameterizedTest
  @MethodSource("searches")
  void aForgedCursorIsRefusedOrHasEveryValueOfItsSort(Search search) {
    byte[] sound = cursor(search);
    byte[] body = Arrays.copyOfRange(sound, Integer.BYTES, sound.length);
    assertThat(checked(body)).isEqualTo(sound);
    Random random = new Random(7);
    for (int i = 0; i < TRIES; i++) {
      byte[] forged = Arrays.copyOf(body, Math.max(0, body.length + random.nextInt(5) - 2));
      for (int changes = random.nextInt(3); changes >= 0 && forged.length > 12; changes--) {
        forged[12 + random.nextInt(forged.length - 12)] = (byte) random.nextInt();
      }
      search(search, checked(forged));
    }
  }

  /** Searches after a forged cursor, which may fail in one way only. */
  private static void search(Search search, byte[] forged) {
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(forged);
    try {
      assertThat(index.search(search.after(new Cursor(token))).hits()).hasSizeLessThan(4);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageStartingWith("not a cursor");
    }
  }

  @Test
  void aStringLongerThanItsCursorIsNotAllocated() {
    Search search = SEARCH.sortBy(SOURCE.asc());
    byte[] sound = cursor(search);
    ByteBuffer body = ByteBuffer.allocate(64).put(sound, Integer.BYTES, 12).put((byte) 0);
    body.put((byte) 1).put(new byte[] {-1, -1, -1, -1, 7});
    assertRefused(search, checked(Arrays.copyOf(body.array(), body.position())));
  }

  @Test
  void textThatIsNoCursorIsShownShortened() {
    for (String token : List.of("x", "AAAA", "not base64!", "%", "AAAAAAAAAAAAAAAAAAAAAAAA")) {
      assertThatThrownBy(() -> index.search(SEARCH.after(new Cursor(token))))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("not a cursor: '" + token + "'");
    }
    assertThatThrownBy(() -> index.search(SEARCH.after(new Cursor("A".repeat(9999)))))
        .hasMessageContaining("not a cursor")
        .hasMessageMatching(".{1,200}");
  }

  @Test
  void aCursorOfAnotherOrderIsRefused() {
    Cursor cursor = index.search(SEARCH).next().orElseThrow();
    assertThatThrownBy(() -> index.search(SEARCH.sortBy(SOURCE.asc()).after(cursor)))
        .hasMessageContaining("belongs to another search");
  }
}
