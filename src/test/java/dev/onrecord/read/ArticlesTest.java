package dev.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.onrecord.read.UnreadableArticleException.Problem;
import dev.onrecord.read.bytes.Decoder;
import dev.onrecord.read.draft.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlesTest {
  private static final String TEXT = "“It costs £5m,” said Ana Ruiz’s office – and the café’s.";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void theCharacterSetIsTold(String charset) throws IOException {
    assertThat(read(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void theByteOrderMarkIsEaten(String charset) throws IOException {
    assertThat(read(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
  }

  @Test
  void utf8ThatWasCutInTheMiddleOfACharacterIsStillUtf8() throws IOException {
    byte[] bytes = "Ruiz’s café – £5".getBytes(StandardCharsets.UTF_8);
    byte[] cut =
        Arrays.copyOf(
            (new String(bytes, StandardCharsets.UTF_8) + "’").getBytes(StandardCharsets.UTF_8),
            bytes.length + 2);

    assertThat(read(cut)).startsWith("Ruiz’s café – £5");
  }

  @Test
  void aDeclaredSetIsBelievedOnlyIfTheBytesBearItOut() {
    String page = "<html><head><meta charset=\"%s\"></head><body>Привет’</body></html>";
    byte[] cyrillic = page.formatted("windows-1251").getBytes(Charset.forName("windows-1251"));
    byte[] lying = page.formatted("iso-8859-1").getBytes(StandardCharsets.UTF_8);

    assertThat(Decoder.of("", cyrillic).decode(cyrillic)).contains("Привет");
    assertThat(Decoder.of("", lying).decode(lying)).contains("Привет");
  }

  @Test
  void nothingToReadIsRefused() {
    assertThat(problem("".getBytes(StandardCharsets.UTF_8)).problem()).isEqualTo(Problem.EMPTY);
    assertThat(problem(" \n\u00A0\t".getBytes(StandardCharsets.UTF_8)).problem())
        .isEqualTo(Problem.EMPTY);
  }

  @Test
  void binaryFilesAreRefusedByTheirKindAndPlace() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
    byte[] pdf = "%PDF-1.7 all of it in letters".getBytes(StandardCharsets.US_ASCII);
    byte[] zip = {'P', 'K', 3, 4, 20, 0, 0, 0};
    byte[] nul = "Some text \0 and more text".getBytes(StandardCharsets.US_ASCII);

    assertThat(problem(png)).hasMessageContaining("PNG").hasMessageContaining("file.bin");
    assertThat(problem(pdf)).hasMessageContaining("PDF");
    assertThat(problem(zip)).hasMessageContaining("ZIP");
    assertThat(problem(nul).position()).hasValue(10);
    assertThat(problem(nul).problem()).isEqualTo(Problem.BINARY);
  }

  @Test
  void whatIsLargerThanTheLimitIsRefusedBeforeItIsHeld() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            Arrays.fill(bytes, from, from + length, (byte) 'a');
            return length;
          }
        };

    assertThatThrownBy(() -> Articles.read(endless, "endless", ReadOptions.standard()))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining("endless")
        .hasMessageContaining("16777216")
        .hasMessageContaining("maxBytes");
  }

  @Test
  void oneLongLineWithinTheLimitIsRead() throws IOException {
    byte[] line = new byte[ReadOptions.standard().maxBytes()];
    Arrays.fill(line, (byte) 'a');

    assertThat(read(line)).hasSize(line.length);
  }

  @Test
  void missingFilesAndFoldersHaveErrorsOfTheirOwn() {
    Path missing = folder.resolve("missing.txt");

    assertThatThrownBy(() -> Articles.read(missing))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("missing.txt");
    assertThatThrownBy(() -> Articles.read(folder))
        .isInstanceOf(NotAFileException.class)
        .hasMessageContaining(folder.toString());
  }

  @Test
  void aLimitMustBePositive() {
    assertThatThrownBy(() -> ReadOptions.standard().withMaxBytes(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0");
  }

  @Test
  void theFormIsToldFromTheContent() {
    assertThat(Format.of(" \n")).isEqualTo(Format.EMPTY);
    assertThat(Format.of("[Updated] Ruiz wins.")).isEqualTo(Format.TEXT);
    assertThat(Format.of("<Ruiz> We stay.")).isEqualTo(Format.TEXT);
    assertThat(Format.of("<!-- a --><!DOCTYPE html><p>a")).isEqualTo(Format.HTML);
    assertThat(Format.of("\n<?xml version='1.0'?><!DOCTYPE html><html/>")).isEqualTo(Format.HTML);
    assertThat(Format.of("<div>a</div>")).isEqualTo(Format.HTML);
    assertThat(Format.of("<?xml version='1.0'?><n:newsItem/>")).isEqualTo(Format.NEWSML_G2);
    assertThat(Format.of("<?xml version='1.0'?><!DOCTYPE nitf SYSTEM 'a.dtd'><nitf/>"))
        .isEqualTo(Format.NITF);
    assertThat(Format.of("<!DOCTYPE nitf SYSTEM 'a.dtd'><nitf/>")).isEqualTo(Format.NITF);
    assertThat(Format.of("<!DOCTYPE invoice><invoice/>")).isEqualTo(Format.OTHER_XML);
    assertThat(Format.of("<!-- a --><!DOCTYPE nitf [<!ENTITY b '>]>'><!-- ' -->] ><nitf/>"))
        .isEqualTo(Format.NITF);
    assertThat(Format.of("<!DOCTYPE nitf [" + "<![".repeat(100_000))).isEqualTo(Format.TEXT);
    assertThat(Format.of("<rss version='2.0'/>")).isEqualTo(Format.FEED);
    assertThat(Format.of("<?xml version='1.0'?><invoice/>")).isEqualTo(Format.OTHER_XML);
    assertThat(Format.of("{\"uri\":\"a\",\"body_text\":\"b\"}")).isEqualTo(Format.NINJS);
    assertThat(Format.of("{\"id\":1}\n{\"id\":2}")).isEqualTo(Format.JSON_LINES);
    assertThat(Format.of("[\"a\"]")).isEqualTo(Format.OTHER_JSON);
  }

  private static String read(byte[] bytes) throws IOException {
    return Articles.read(new ByteArrayInputStream(bytes), "file.txt").text();
  }

  private static UnreadableArticleException problem(byte[] bytes) {
    return catchThrowableOfType(
        UnreadableArticleException.class,
        () -> Articles.read(new ByteArrayInputStream(bytes), "file.bin"));
  }
}
