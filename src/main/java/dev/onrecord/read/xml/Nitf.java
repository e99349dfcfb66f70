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

  /** The article that a {@code nitf} element holds. */
  static Article read(XmlElement nitf, String name) {
    ArticleDraft draft = new ArticleDraft(name);
    fill(draft, nitf);
    return draft.article("NITF");
  }

  /** Puts a {@code nitf} element's metadata and passages into a draft. */
  static void fill(ArticleDraft draft, XmlElement nitf) {
    nitf.at("head").ifPresent(head -> head(draft, head));
    nitf.at("body", "body.head").ifPresent(t -> top(draft, t));
    draft.headline(nitf.find("head", "title"));
    nitf.at("body", "body.content").ifPresent(c -> NitfContent.fill(draft, c));
    nitf.at("body", "body.end")
        .map(XmlElement::words)
        .ifPresent(end -> draft.add(Passage.dropped(end, "after the story: a tagline or sources")));
    draft.put(Fields.LANGUAGE, nitf.attribute("xml:lang"));
  }

  private static void head(ArticleDraft draft, XmlElement head) {
    head.at("docdata").ifPresent(d -> docdata(draft, d));
    head.all("pubdata").forEach(p -> publication(draft, p));
    head.descendants("tobject.subject").forEach(s -> subject(draft, s));
    for (XmlElement meta : head.all("meta")) {
      if (meta.attribute("name").orElse("").equalsIgnoreCase("keywords")) {
        Stream.of(meta.attribute("content").orElse("").split("[,;]"))
            .forEach(k -> draft.add(Fields.KEYWORD, Optional.of(k)));
      }
    }
  }

  private static void docdata(ArticleDraft draft, XmlElement docdata) {
    draft.id(docdata.at("doc-id").flatMap(e -> e.attribute("id-string")));
    draft.published(docdata.at("date.release").flatMap(e -> e.attribute("norm")));
    draft.published(docdata.at("date.issue").flatMap(e -> e.attribute("norm")));
    docdata.all("doc.rights").stream()
        .flatMap(r -> r.attribute("owner").stream())
        .forEach(owner -> draft.put(WireKeys.USAGE_TERMS, Optional.of(owner)));
    docdata.at("doc.copyright").ifPresent(c -> draft.put(WireKeys.COPYRIGHT, copyright(c)));
    docdata
        .descendants("keyword")
        .forEach(k -> draft.add(Fields.KEYWORD, k.attribute("key").or(() -> some(k.words()))));
    docdata.all("identified-content").forEach(e -> identified(draft, e));
    docdata.at("evloc").ifPresent(e -> draft.add(WireKeys.PLACE, e.attribute("city")));
  }

  private static Optional<String> copyright(XmlElement element) {
    String holder = element.attribute("holder").orElse("");
    String year =
        element.attribute("year").map(y -> y.substring(0, Math.min(4, y.length()))).orElse("");
    return some((holder + " " + year).strip());
  }

  private static void identified(ArticleDraft draft, XmlElement content) {
    content.all("person").forEach(e -> draft.add(WireKeys.PERSON, named(e)));
    content.all("org").forEach(e -> draft.add(WireKeys.ORGANIZATION, named(e)));
    content.all("location").forEach(e -> draft.add(WireKeys.PLACE, named(e)));
    content.all("classifier").forEach(e -> draft.add(Fields.KEYWORD, named(e)));
  }

  private static Optional<String> named(XmlElement element) {
    return element.attribute("value").or(() -> some(element.words()));
  }

  private static void publication(ArticleDraft draft, XmlElement publication) {
    draft.put(Fields.SOURCE, publication.attribute("name"));
    draft.put(Fields.SECTION, publication.attribute("position.section"));
    draft.put(Fields.URL, publication.attribute("ex-ref"));
    draft.published(publication.attribute("date.publication"));
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
    draft.headline(top.find("hedline", "hl1"));
    top.descendants("hl2").forEach(e -> draft.add(Passage.dropped(e.words(), "a second headline")));
    top.all("byline").forEach(e -> byline(draft, e));
    top.at("dateline").ifPresent(e -> draft.put(Fields.DATELINE, some(e.words())));
    top.descendants("location").forEach(e -> draft.add(WireKeys.PLACE, some(e.words())));
    top.at("abstract").map(XmlElement::words).ifPresent(words -> summary(draft, words));
    draft.put(Fields.SOURCE, top.find("distributor"));
  }

  private static void summary(ArticleDraft draft, String words) {
    draft.put(WireKeys.SUMMARY, some(words));
    draft.add(Passage.dropped(words, "a summary of the story"));
  }

  private static void byline(ArticleDraft draft, XmlElement byline) {
    String titles = byline.find("byttl").orElse("");
    String names = byline.find("person").orElse(byline.words().replace(titles, ""));
    draft.byline(byline.words(), names);
  }

  private static Optional<String> some(String words) {
    return words.isBlank() ? Optional.empty() : Optional.of(words);
  }
}
