package dev.onrecord.read.xml;

import dev.onrecord.article.Article;
import dev.onrecord.query.Fields;
import dev.onrecord.read.WireKeys;
import dev.onrecord.read.draft.ArticleDraft;
import dev.onrecord.read.draft.Passage;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads NITF, the News Industry Text Format of the IPTC, versions 3.x. */
final class Nitf {
  private Nitf() {}

  /** Returns the article that a {@code nitf} element holds. */
  static Article read(XmlElement nitf, String name) {
    ArticleDraft draft = new ArticleDraft(name);
    fill(draft, nitf);
    return draft.article("NITF");
  }

  /** Puts a {@code nitf} element's metadata and passages into a draft. */
  static void fill(ArticleDraft draft, XmlElement nitf) {
    FieldPaths.fill(draft, nitf, "nitf");
    nitf.at("head").ifPresent(head -> head(draft, head));
    nitf.at("body", "body.head").ifPresent(t -> top(draft, t));
    draft.headline(nitf.find("head", "title"));
    nitf.at("body", "body.content").ifPresent(c -> NitfContent.fill(draft, c));
    nitf.at("body", "body.end")
        .map(XmlElement::words)
        .ifPresent(end -> draft.add(Passage.dropped(end, "after the story: a tagline or sources")));
  }

  private static void head(ArticleDraft draft, XmlElement head) {
    head.at("docdata", "doc.copyright").ifPresent(c -> draft.put(WireKeys.COPYRIGHT, copyright(c)));
    head.descendants("tobject.subject").forEach(s -> subject(draft, s));
    for (XmlElement meta : head.all("meta")) {
      if (meta.attribute("name").orElse("").equalsIgnoreCase("keywords")) {
        Stream.of(meta.attribute("content").orElse("").split("[,;]"))
            .forEach(k -> draft.add(Fields.KEYWORD, Optional.of(k)));
      }
    }
  }

  private static Optional<String> copyright(XmlElement element) {
    String holder = element.attribute("holder").orElse("");
    String year =
        element.attribute("year").map(y -> y.substring(0, Math.min(4, y.length()))).orElse("");
    return Optional.of(holder + " " + year);
  }

  private static void subject(ArticleDraft draft, XmlElement subject) {
    Stream.of("detail", "matter", "type")
        .flatMap(level -> subject.attribute("tobject.subject." + level).stream())
        .limit(1)
        .forEach(words -> draft.add(Fields.KEYWORD, Optional.of(words)));
    subject
        .attribute("tobject.subject.refnum")
        .map(number -> (number.startsWith("2") ? "medtop:" : "subj:") + number)
        .ifPresent(code -> draft.add(WireKeys.SUBJECT, Optional.of(code)));
  }

  private static void top(ArticleDraft draft, XmlElement top) {
    top.descendants("hl2").forEach(e -> draft.add(Passage.dropped(e.words(), "a second headline")));
    top.all("byline").forEach(e -> byline(draft, e));
    top.find("abstract")
        .map(a -> Passage.dropped(a, "a summary of the story"))
        .ifPresent(draft::add);
  }

  private static void byline(ArticleDraft draft, XmlElement byline) {
    String titles = byline.find("byttl").orElse("");
    String names = byline.find("person").orElse(byline.words().replace(titles, ""));
    draft.byline(byline.words(), names);
  }
}
