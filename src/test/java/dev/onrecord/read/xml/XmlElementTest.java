package dev.onrecord.read.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.UnreadableArticleException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlElementTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "<nitf><body>The sea rose, 24, cut off within <body>",
        "<nitf><body>The sea</bo, 23, cut off within <body>",
        "<nitf><body a='>, 16, cut off within <nitf>",
        "<nitf><![CDATA[</nitf>, 22, cut off within <nitf>",
        "<nitf><!-- </nitf>, 18, cut off within <nitf>",
        "<nitf><p>The <b>sea</p></b></nitf>, 19, </p> is not the end",
        "<nitf><a:p>The sea</b:p></nitf>, 18, </b:p> is not the end",
        "<nitf>It <b and c <i>rose</i></nitf>, 9, the tag 'b' has no end",
        "<nitf>It </b and c <i>rose</i></nitf>, 9, the tag 'b' has no end",
        "<nitf/></nitf>, 7, </nitf> is not the end",
        "The sea, 7, no element",
      })
  void tagsThatAreNotBalancedAreRefusedWithTheirPlace(String xml, int position, String reason) {
    UnreadableArticleException refused = refused(xml);

    assertThat(refused.problem()).isEqualTo(Problem.MALFORMED);
    assertThat(refused.position()).hasValue(position);
    assertThat(refused).hasMessageStartingWith("wire.xml, at ").hasMessageContaining(reason);
  }

  @Test
  void whatIsNestedTooDeeplyOrHasTooManyElementsIsRefused() {
    assertThat(refused("<b>".repeat(201) + "</b>".repeat(201)))
        .hasMessageContaining("nested more than 200 deep")
        .extracting(UnreadableArticleException::problem)
        .isEqualTo(Problem.TOO_LARGE);
    assertThat(refused("<a>" + "<b/>".repeat(200_000) + "</a>"))
        .hasMessageContaining("more than 200000 XML elements")
        .extracting(UnreadableArticleException::problem)
        .isEqualTo(Problem.TOO_LARGE);
    assertThat(root("<b>".repeat(200) + "x" + "</b>".repeat(200)).characters()).isEqualTo("x");
  }

  @Test
  void onlyTheEntitiesOfHtmlHaveAMeaning() {
    XmlElement root =
        root(
            "<!DOCTYPE a [<!ENTITY b 'boo'><!ENTITY f SYSTEM 'file:///etc/hostname'>]>"
                + "<a c='&lt;&eacute;'>&b; &f; &mdash; &#233; A & B &amp;</a>");

    assertThat(root.characters()).isEqualTo("&b; &f; — é A & B &");
    assertThat(root.attribute("c")).contains("<é");
  }

  @Test
  void namesAreWithoutAPrefixWhichNeedsNoDeclaration() {
    XmlElement root = root("<a:b x:c='1\r\n2'><d:e>One</d:e><e>Two</e><f><e>Three</e></f></a:b>");

    assertThat(root.prefix()).isEqualTo("a");
    assertThat(root.name()).isEqualTo("b");
    assertThat(root.attribute("x:c")).contains("1 2");
    assertThat(root.all("e")).extracting(XmlElement::words).containsExactly("One", "Two");
    assertThat(root.descendants("e")).extracting(XmlElement::words).endsWith("Three");
    assertThat(root.find("f", "e")).contains("Three");
  }

  @Test
  void theMarkupOfItsContentIsHtml() {
    XmlElement root =
        root("<a><!-- x --><h:p c='\"&lt;'>1 &lt; 2<h:br/><i/>\r\n</h:p><![CDATA[<b>]]></a>");

    assertThat(root.markup()).isEqualTo("<p c=\"&quot;&lt;\">1 &lt; 2<br><i></i>\n</p>&lt;b&gt;");
  }

  @Test
  void aLongTagMayHaveNoContent() {
    String picture = "<img src='" + "x".repeat(XmlMarkup.MAX_TAG) + "'/>";

    assertThat(root("<p>The sea" + picture + " rose.</p>").words()).isEqualTo("The sea rose.");
  }

  private static XmlElement root(String xml) {
    return XmlElement.parse(xml, "wire.xml");
  }

  private static UnreadableArticleException refused(String xml) {
    return catchThrowableOfType(UnreadableArticleException.class, () -> root(xml));
  }
}
