package dev.onrecord.read;

import static dev.onrecord.read.ReadSamples.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.article.Article;
import dev.onrecord.article.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of character sets, line breaks and headers as wires and dumps have them. */
class WorldlyFormsTest {
  private static final List<String> STORY =
      List.of(
          "The lock of Tarn will be shut from Monday, the canal company told its skippers.",
          "Its gate has been sinking since March, and divers found a hole in the sill.",
          "\"We can't lift it with people below,\" said Ivo Brandt, who keeps the lock.");

  private static byte[] in(String charset, String text) {
    return text.getBytes(Charset.forName(charset));
  }

  private static Article read(byte[] bytes) throws IOException {
    return Articles.read(new ByteArrayInputStream(bytes), "sample");
  }

  @Test
  void theSetThatXmlDeclaresCountsHoweverLateItsFirstAccentIs() {
    String item = "<item><guid>%d</guid><title>Lock</title><description>%s</description></item>";
    StringBuilder feed =
        new StringBuilder("<?xml version='1.0' encoding='ISO-8859-1'?><rss><channel>");
    for (int i = 0; feed.length() < 100_000; i++) {
      feed.append(item.formatted(i, STORY.getFirst()));
    }
    feed.append(item.formatted(-1, "The café by the lock shuts, too, said Zoë Brandt."));
    byte[] bytes = in("ISO-8859-1", feed + "</channel></rss>");
    Article last = ReadSamples.stream(bytes, StreamOptions.standard()).articles().getLast();

    assertThat(last.paragraphs().getFirst().text())
        .isEqualTo("The café by the lock shuts, too, said Zoë Brandt.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "GB18030", "Shift_JIS", "EUC-KR"})
  void theSetThatAPageDeclaresCountsBehindALongScript(String charset) throws IOException {
    String words =
        switch (charset) {
          case "windows-1251" -> "Шлюз закроют в понедельник, сказали в компании.";
          case "GB18030" -> "运河公司周一说，船闸将关闭到五月，潜水员发现门槛上有一个洞。";
          case "Shift_JIS" -> "運河会社は月曜日、水門を五月まで閉じると発表し、潜水士が穴を見つけた。";
          default -> "운하 회사는 월요일에 갑문을 오월까지 닫는다고 밝혔고 잠수부가 구멍을 찾았다.";
        };
    String page =
        "<html><head><script>"
            + "var x = 1;".repeat(600)
            + "</script><meta charset="
            + charset
            + "></head><body><h1>Tarn</h1><p>"
            + words
            + "</p><p>"
            + words
            + "</p></body></html>";

    assertThat(texts(read(in(charset, page)), Role.BODY)).contains(words);
  }

  @Test
  void blankLinesPartParagraphsInPreformattedNitf() {
    String nitf =
        "<nitf><body><body.head><hedline><hl1>Lock shut</hl1></hedline></body.head><body.content>"
            + "<pre>\n"
            + String.join("\n\n", STORY).replace(" the ", " the\n").replace("\"", "&quot;")
            + "\n</pre></body.content></body></nitf>";

    assertThat(texts(Articles.parse(nitf), Role.BODY)).hasSize(3);
  }

  @Test
  void aTranscriptByLineBreaksHasAParagraphForEachTurn() {
    String page =
        "<h1>Transcript: the lock of Tarn</h1><div>BRANDT: Shall we go on?<br>VANCE: Yes, please"
            + " do.<br>BRANDT: The gate has been sinking since March, and divers found a hole in"
            + " the sill.<br><br>VANCE: What will skippers do until the gate is lifted?</div>";

    assertThat(texts(Articles.parse(page), Role.BODY))
        .containsExactly(
            "BRANDT: Shall we go on?",
            "VANCE: Yes, please do.",
            "BRANDT: The gate has been sinking since March, and divers found a hole in the sill.",
            "VANCE: What will skippers do until the gate is lifted?");
  }

  @Test
  void entitiesThatAWireEscapedTwiceAreRead() {
    String body = STORY.getLast().replace("\"", "&amp;quot;").replace("'", "&amp;#39;");
    String item =
        "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='tag:tarn,1'><itemMeta>"
            + "<itemClass qcode='ninat:text'/><versionCreated>2031-04-12T09:00:00Z</versionCreated>"
            + "</itemMeta><contentMeta><headline>Lock shut</headline></contentMeta><contentSet>"
            + "<inlineXML contenttype='application/xhtml+xml'><html><body><p>"
            + body
            + "</p></body></html></inlineXML></contentSet></newsItem>";

    assertThat(texts(Articles.parse(item), Role.BODY)).containsExactly(STORY.getLast());
  }

  @Test
  void theHeaderOfAWireItemIsNoParagraph() {
    String item =
        "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='tag:tarn,2'><itemMeta>"
            + "<itemClass qcode='ninat:text'/><versionCreated>2031-04-12T09:00:00Z</versionCreated>"
            + "</itemMeta><contentMeta><headline>Lock shut</headline></contentMeta><contentSet>"
            + "<inlineXML contenttype='application/xhtml+xml'><html><body><header><p"
            + " class='slugline'>Canals/Tarn/</p><p class='datetime'>12.04.2031 09:00</p><p"
            + " class='genre'>(Summary)</p><h1>Lock shut</h1><p class='byline'>By Petra"
            + " Vance</p></header><section><p>"
            + String.join("</p><p>", STORY)
            + "</p></section></body></html></inlineXML></contentSet></newsItem>";
    Article article = Articles.parse(item);

    assertThat(texts(article, Role.BODY)).containsExactlyElementsOf(STORY);
    assertThat(article.headline()).contains("Lock shut");
  }

  @Test
  void anArchiveOfTarIsRefusedByName() {
    byte[] archive = new byte[2048];
    byte[] text = in("UTF-8", STORY.getFirst());
    System.arraycopy(in("US-ASCII", "tarn.txt"), 0, archive, 0, 8);
    System.arraycopy(in("US-ASCII", "ustar"), 0, archive, 257, 5);
    System.arraycopy(text, 0, archive, 512, text.length);

    assertThatThrownBy(() -> read(archive))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining("a tar archive");
    assertThatThrownBy(() -> ReadSamples.stream(archive, StreamOptions.standard()))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining("a tar archive");
  }
}
