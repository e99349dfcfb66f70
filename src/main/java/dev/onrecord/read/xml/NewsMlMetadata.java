package dev.onrecord.read.xml;

import dev.onrecord.article.Key;
import dev.onrecord.query.Fields;
import dev.onrecord.read.WireKeys;
import dev.onrecord.read.draft.ArticleDraft;
import dev.onrecord.read.draft.SubjectCodes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The metadata of a NewsML-G2 item and of its content. */
final class NewsMlMetadata {
  private final ArticleDraft draft;
  private final Map<String, String> asserted = new HashMap<>();

  private NewsMlMetadata(ArticleDraft draft) {
    this.draft = draft;
  }

  static void fill(ArticleDraft draft, XmlElement item) {
    NewsMlMetadata metadata = new NewsMlMetadata(draft);
    for (XmlElement a : item.all("assert")) {
      metadata.asserted.put(code(a).orElse(""), a.find("name").orElse(""));
    }
    draft.id(item.attribute("guid"));
    item.at("contentMeta").ifPresent(metadata::content);
    item.at("itemMeta").ifPresent(metadata::item);
    item.at("contentMeta").ifPresent(metadata::fallbacks);
    item.at("rightsInfo").ifPresent(metadata::rights);
    draft.put(Fields.SOURCE, item.at("itemMeta", "provider").flatMap(p -> p.attribute("uri")));
    draft.put(Fields.LANGUAGE, item.attribute("xml:lang"));
  }

  private void item(XmlElement meta) {
    draft.published(meta.find("firstCreated"));
    meta.at("provider").ifPresent(p -> draft.put(Fields.SOURCE, label(p)));
    Optional<String> status = meta.at("pubStatus").flatMap(NewsMlMetadata::code);
    draft.put(WireKeys.STATUS, status.map(NewsMlMetadata::afterColon));
    draft.put(WireKeys.EMBARGO, meta.find("embargoed"));
    draft.headline(meta.find("title"));
  }

  private void content(XmlElement meta) {
    draft.headline(meta.find("headline"));
    draft.put(Fields.DATELINE, meta.find("dateline"));
    draft.put(WireKeys.SLUGLINE, meta.find("slugline"));
    draft.put(WireKeys.SUMMARY, meta.find("description"));
    draft.put(Fields.LANGUAGE, meta.at("language").flatMap(e -> e.attribute("tag")));
    meta.all("creator").forEach(e -> draft.add(Fields.AUTHOR, name(e)));
    meta.all("by").forEach(e -> draft.authors(e.words()));
    meta.all("genre").forEach(e -> draft.add(WireKeys.GENRE, name(e)));
    meta.all("located").forEach(e -> draft.add(WireKeys.PLACE, name(e)));
    meta.all("keyword").forEach(e -> draft.add(Fields.KEYWORD, Optional.of(e.words())));
    meta.all("subject").forEach(this::subject);
  }

  // These count only if the item itself has none.
  private void fallbacks(XmlElement meta) {
    draft.published(meta.find("contentCreated"));
    meta.all("infoSource").forEach(e -> draft.put(Fields.SOURCE, label(e)));
  }

  private void rights(XmlElement rights) {
    draft.put(WireKeys.USAGE_TERMS, rights.find("usageTerms"));
    draft.put(WireKeys.COPYRIGHT, rights.find("copyrightNotice"));
    Optional<String> holder = rights.at("copyrightHolder").flatMap(this::label);
    draft.put(WireKeys.COPYRIGHT, holder);
    draft.put(Fields.SOURCE, holder);
  }

  /** Adds a subject, and the concepts that it is made up of. */
  private void subject(XmlElement subject) {
    List<XmlElement> parts =
        subject
            .elements()
            .filter(e -> e.name().equals("mainConcept") || e.name().equals("facetConcept"))
            .toList();
    parts.forEach(this::subject);
    draft.add(WireKeys.SUBJECT, code(subject).map(SubjectCodes::shorten));
    if (!subject.name().equals("facetConcept")) {
      draft.add(key(subject.attribute("type").orElse("")), name(subject));
    }
  }

  private static Key<List<String>> key(String type) {
    return switch (afterColon(type)) {
      case "person" -> WireKeys.PERSON;
      case "organisation" -> WireKeys.ORGANIZATION;
      case "geoArea", "poi" -> WireKeys.PLACE;
      default -> Fields.KEYWORD;
    };
  }

  /** Returns the name, in English if there are several, or else that of the code's assertion. */
  private Optional<String> name(XmlElement concept) {
    Optional<String> english =
        concept.all("name").stream()
            .filter(n -> n.attribute("xml:lang").orElse("").startsWith("en"))
            .map(XmlElement::words)
            .filter(w -> !w.isEmpty())
            .findFirst();
    return english
        .or(() -> concept.find("name"))
        .or(() -> code(concept).map(c -> asserted.getOrDefault(c, "")));
  }

  /** Returns the name, or else the code. */
  private Optional<String> label(XmlElement party) {
    return name(party)
        .filter(n -> !n.isBlank())
        .or(() -> party.attribute("literal"))
        .or(() -> party.attribute("qcode").map(NewsMlMetadata::afterColon));
  }

  private static Optional<String> code(XmlElement concept) {
    return concept
        .attribute("qcode")
        .or(() -> concept.attribute("uri"))
        .or(() -> concept.attribute("literal"));
  }

  private static String afterColon(String code) {
    return code.substring(code.indexOf(':') + 1);
  }
}
