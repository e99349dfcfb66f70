package dev.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "£600m",
        "Ruiz’s café – “we stay” … €5",
        "naïve façade, São Tomé, Ångström",
        "Привет, мир",
        "सच की जीत",
        "no\u00A0break"
      })
  void utf8ThatWasReadAsWindows1252IsRepaired(String text) {
    assertThat(Mojibake.repair(misread(text))).isEqualTo(text);
  }

  @Test
  void textThatWasMisreadTwiceIsRepaired() {
    assertThat(Mojibake.repair(misread(misread("café £5")))).isEqualTo("café £5");
  }

  @Test
  void aClosingQuoteWhoseLastByteWasLostIsRepaired() {
    assertThat(Mojibake.repair("â€œWe stayâ€\uFFFD she said")).isEqualTo("“We stay” she said");
    assertThat(Mojibake.repair("â€œWe stayâ€ she said")).isEqualTo("“We stay” she said");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "£600m",
        "Ruiz’s café – “we stay” … €5",
        "NÃO, SÃO PAULO",
        "CAFÉ\u00A0!",
        "« L’ÎLE À\u00A0»",
        "Âme sœur, Ça va",
        "Привет",
        "𝄞 and 中文"
      })
  void textThatWasReadRightIsLeftAlone(String text) {
    assertThat(Mojibake.repair(text)).isEqualTo(text);
    assertThat(Mojibake.repairs(text)).isEmpty();
  }

  @Test
  void eachRepairIsReportedAndTheSpansFollow() {
    String text =
        "Bridge to cost Â£6m\n\nâ€œWe will pay,â€\u009d said Ruiz.\n\nIt cost Â£5m before.";
    Mojibake.Repaired repaired = Mojibake.repair(Articles.parse(text));
    Article article = repaired.article();

    assertThat(article.headline()).contains("Bridge to cost £6m");
    assertThat(article.paragraphs())
        .extracting(Paragraph::text)
        .containsExactly("“We will pay,” said Ruiz.", "It cost £5m before.");
    assertThat(repaired.repairs()).hasSize(4);
    assertThat(repaired.repairs().getFirst())
        .isEqualTo(new Mojibake.Repair(new Span(15, 17), "Â£", "£"));
    assertThat(article.id()).isEqualTo(Articles.parse(text).id());
  }

  @Test
  void anArticleWithoutFaultsIsTheSame() {
    Article article = Article.of("a", List.of("“It costs £5.”"));

    assertThat(Mojibake.repair(article)).isEqualTo(new Mojibake.Repaired(article, List.of()));
  }

  private static String misread(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    StringBuilder misread = new StringBuilder();
    for (byte b : bytes) {
      String one = new String(new byte[] {b}, WINDOWS);
      misread.append(one.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : one);
    }
    return misread.toString();
  }
}
