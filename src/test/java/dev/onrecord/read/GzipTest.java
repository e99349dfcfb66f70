package dev.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.onrecord.article.Article;
import dev.onrecord.read.ReadSamples.Got;
import dev.onrecord.read.UnreadableArticleException.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipTest {

  @Test
  void packedFormsAreReadLikeUnpackedOnes() throws IOException {
    for (String sample :
        new String[] {
          ReadSamples.JSON_LINES, ReadSamples.RSS, ReadSamples.NITF, ReadSamples.NINJS_1
        }) {
      Got plain = ReadSamples.stream(sample);
      Got packed = stream(gzip(sample));
      assertThat(packed.articles()).isEqualTo(plain.articles());
      assertThat(packed.skipped()).hasSameSizeAs(plain.skipped());
    }
    assertThat(read(gzip("The sea rose on Monday, he said.")).paragraphs()).hasSize(1);
  }

  @Test
  void severalMembersAreOneStream() {
    byte[] first = gzip(ReadSamples.JSON_LINES);
    byte[] both = Arrays.copyOf(first, 2 * first.length);
    System.arraycopy(first, 0, both, first.length, first.length);

    assertThat(stream(both).ids()).containsExactly("a1", "a2", "a1", "a2");
  }

  @Test
  void anyNumberOfEmptyMembersIsPassedOver() throws IOException {
    ByteArrayOutputStream many = new ByteArrayOutputStream();
    byte[] empty = gzip("");
    for (int i = 0; i < 50_000; i++) {
      many.writeBytes(empty);
    }
    byte[] nothing = many.toByteArray();
    many.writeBytes(gzip(ReadSamples.JSON_LINES));
    many.writeBytes(nothing);

    assertThat(stream(many.toByteArray()).ids()).containsExactly("a1", "a2");
    assertThat(refused(nothing)).isEqualTo(refused(empty));
    many.write(1);
    assertThat(stream(many.toByteArray()).ids()).startsWith("a1");
  }

  @Test
  void progressIsCountedInPackedBytes() {
    byte[] packed = gzip(ReadSamples.JSON_LINES.repeat(100));

    assertThat(stream(packed).progress().getLast().bytes()).isEqualTo(packed.length);
  }

  @Test
  void whatIsCutOffGivesTheRecordsBeforeAndTellsWhere() {
    String lines = ReadSamples.JSON_LINES + "{\"id\": \"a3\", \"text\": \"" + "x y ".repeat(9);
    byte[] packed = gzip(lines);
    Got got = stream(Arrays.copyOf(packed, packed.length - 20));

    assertThat(got.ids()).startsWith("a1");
    assertThat(got.skipped().getLast().reason())
        .hasMessageStartingWith("sample, at " + (packed.length - 20) + ": ")
        .hasMessageContaining("cut off")
        .extracting(UnreadableArticleException::problem)
        .isEqualTo(Problem.MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 9, 15})
  void aBrokenHeadIsRefused(int length) {
    byte[] cut = Arrays.copyOf(gzip(ReadSamples.JSON_LINES), length);

    assertThat(refused(cut)).isEqualTo(Problem.MALFORMED);
  }

  @Test
  void aBombOfOneArticleIsRefusedBeforeItIsHeld() {
    assertThat(refused(gzip("x".repeat(20_000_000)))).isEqualTo(Problem.TOO_LARGE);
  }

  @Test
  void aBombAmongManyEndsTheStreamInWords() {
    Got got = stream(gzip(ReadSamples.JSON_LINES + "{\"text\": \"x\"}\n".repeat(3_000_000)));

    assertThat(got.ids()).startsWith("a1", "a2");
    assertThat(got.skipped().getLast().reason())
        .hasMessageContaining("more than 200 times as many")
        .extracting(UnreadableArticleException::problem)
        .isEqualTo(Problem.TOO_LARGE);
    assertThat(got.articles()).hasSizeLessThan(3_000_000);
  }

  @Test
  void gzipInGzipIsNotUnpackedTwice() {
    byte[] once = gzip("The sea rose on Monday, he said.");

    assertThat(refused(gzip(new String(once, StandardCharsets.ISO_8859_1), false)))
        .isEqualTo(Problem.BINARY);
  }

  private static Problem refused(byte[] bytes) {
    return catchThrowableOfType(UnreadableArticleException.class, () -> read(bytes)).problem();
  }

  private static Article read(byte[] bytes) throws IOException {
    return Articles.read(new ByteArrayInputStream(bytes), "sample");
  }

  private static Got stream(byte[] bytes) {
    return ReadSamples.stream(bytes, StreamOptions.standard());
  }

  private static byte[] gzip(String text) {
    return gzip(text, true);
  }

  private static byte[] gzip(String text, boolean utf8) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(utf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }
}
