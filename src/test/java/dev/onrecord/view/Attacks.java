package dev.onrecord.view;

import dev.onrecord.article.Article;
import dev.onrecord.article.Attribution;
import dev.onrecord.article.Block;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Role;
import dev.onrecord.article.Source;
import dev.onrecord.article.Span;
import dev.onrecord.article.Tag;
import dev.onrecord.article.Topic;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Texts that would do harm in a page if they were not escaped, in every place of an article. */
final class Attacks {
  static final List<String> TEXTS =
      List.of(
          "<script>document.title='owned'</script>",
          "\"><img src=x onerror=\"document.title='owned'\">",
          "' onfocus='document.title=\"owned\"' autofocus tabindex='1",
          "</title></style></script></textarea><svg onload=document.title='owned'>",
          "--><b>bold</b><!-- ]]> <![CDATA[",
          "&lt;b&gt; &#60;i&#62; &amp;quot; & &",
          "<base href=//evil.example><meta http-equiv=refresh content=0;url=//evil.example>",
          "\u202Edlrow olleh\u2066 \u2029 \u0000 \uD800 \u001B[31m",
          "<style>*{display:none}</style><iframe src=//evil.example>");

  private Attacks() {}

  /** Returns an article with an attack in all of its parts. */
  static Article article(String attack) {
    String text = attack + "\n\n" + attack + "\n\n" + attack;
    int length = attack.length();
    List<Block> blocks =
        List.of(
            Block.of(new Span(0, length), Role.BODY),
            Block.of(new Span(length + 2, 2 * length + 2), Role.CREDIT),
            Block.dropped(new Span(2 * length + 4, 3 * length + 4), attack));
    return new Article("a" + attack, text, blocks, new TreeMap<>())
        .withHeadline(attack)
        .withSource(attack)
        .withUrl(URI.create("javascript:document.title='owned'"));
  }

  /** Returns its paragraphs with attacks as names, cues, rules, topics and evidence. */
  static List<Paragraph> annotated(Article article, String attack) {
    Span all = new Span(0, attack.length());
    List<Attribution> said =
        List.of(
            said(new Source.Person("N" + attack, List.of()), all, attack),
            said(new Source.Unnamed(attack), new Span(1, attack.length() / 2), attack));
    Topic topic = new Topic(attack, "T" + attack.replace('\0', ' '), List.of());
    List<Tag> tags =
        List.of(
            new Tag(topic, Tag.Origin.PARAGRAPH, List.of(all)),
            new Tag(topic, Tag.Origin.ARTICLE, List.of()));
    return article.paragraphs().stream().map(p -> p.withAttributions(said).withTags(tags)).toList();
  }

  private static Attribution said(Source by, Span span, String rule) {
    return new Attribution(
        Attribution.Kind.DIRECT,
        by,
        Optional.of(new Span(0, 2)),
        Optional.of(span),
        List.of(span),
        rule,
        0.5);
  }
}
