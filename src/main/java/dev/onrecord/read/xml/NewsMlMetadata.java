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
    FieldPaths.fill(draft, item, "newsml-g2");
    item.at("contentMeta").ifPresent(metadata::content);
    Optional<XmlElement> provider = item.at("itemMeta", "provider");
    draft.put(Fields.SOURCE, provider.flatMap(metadata::label));
    item.at("contentMeta").stream()
        .flatMap(meta -> meta.all("infoSource").stream())
        .forEach(e -> draft.put(Fields.SOURCE, metadata.label(e)));
    Optional<String> holder = item.at("rightsInfo", "copyrightHolder").flatMap(metadata::label);
    draft.put(WireKeys.COPYRIGHT, holder);
    draft.put(Fields.SOURCE, holder);
    draft.put(Fields.SOURCE, provider.flatMap(p -> p.attribute("uri")));
    Optional<String> status = item.at("itemMeta", "pubStatus").flatMap(NewsMlMetadata::code);
    draft.put(WireKeys.STATUS, status.map(NewsMlMetadata::afterColon));
  }

  private void content(XmlElement meta) {
    meta.all("creator").forEach(e -> draft.add(Fields.AUTHOR, name(e)));
    meta.all("by").forEach(e -> draft.authors(e.words()));
    meta.all("genre").forEach(e -> draft.add(WireKeys.GENRE, name(e)));
    meta.all("located").forEach(e -> draft.add(WireKeys.PLACE, name(e)));
    meta.all("subject").forEach(this::subject);
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
