package dev.onrecord.read.xml;

import dev.onrecord.query.Fields;
import dev.onrecord.read.WireKeys;
import dev.onrecord.read.draft.ArticleDraft;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The metadata of a NewsML 1 item and of its components. */
final class NewsMl1Metadata {
  private static final Set<String> PLACES = Set.of("City", "CountryName", "CountryArea");

  private final ArticleDraft draft;

  private NewsMl1Metadata(ArticleDraft draft) {
    this.draft = draft;
  }

  /**
   * Puts the metadata of an item into a draft.
   *
   * @param story the components around the story, the innermost last
   */
  static void fill(ArticleDraft draft, XmlElement item, List<XmlElement> story) {
    NewsMl1Metadata metadata = new NewsMl1Metadata(draft);
    metadata.identity(item);
    List<XmlElement> components = story.isEmpty() ? item.all("NewsComponent") : story.reversed();
    components.forEach(metadata::component);
    components.forEach(metadata::headlineParts);
  }

  private void identity(XmlElement item) {
    Optional<XmlElement> identifier = item.at("Identification", "NewsIdentifier");
    draft.id(identifier.flatMap(i -> i.find("PublicIdentifier")));
    draft.id(identifier.flatMap(i -> i.find("NewsItemId")));
    for (String date : List.of("FirstCreated", "ThisRevisionCreated")) {
      draft.published(item.at("NewsManagement").flatMap(m -> m.find(date)));
    }
    draft.put(WireKeys.STATUS, formal(item, "NewsManagement", "Status").map(String::toLowerCase));
  }

  private void component(XmlElement component) {
    component.at("NewsLines").ifPresent(this::lines);
    component.at("AdministrativeMetadata").ifPresent(this::administration);
    component.at("RightsMetadata").ifPresent(this::rights);
    component.at("DescriptiveMetadata").ifPresent(this::description);
  }

  private void lines(XmlElement lines) {
    draft.headline(lines.find("HeadLine"));
    lines.find("ByLine").ifPresent(b -> draft.byline(b, b));
    draft.put(Fields.DATELINE, lines.find("DateLine"));
    draft.put(WireKeys.SLUGLINE, lines.find("SlugLine"));
    draft.put(WireKeys.COPYRIGHT, lines.find("CopyrightLine"));
    draft.put(WireKeys.USAGE_TERMS, lines.find("RightsLine"));
    lines.all("KeywordLine").stream()
        .flatMap(k -> Stream.of(k.words().split("[,;]")))
        .forEach(k -> draft.add(Fields.KEYWORD, Optional.of(k)));
    draft.put(Fields.SOURCE, lines.find("CreditLine"));
  }

  private void administration(XmlElement metadata) {
    for (String party : List.of("Provider", "Source")) {
      draft.put(Fields.SOURCE, formal(metadata, party, "Party"));
    }
    metadata.all("Creator").forEach(c -> draft.add(Fields.AUTHOR, formal(c, "Party")));
  }

  private void rights(XmlElement rights) {
    draft.put(WireKeys.COPYRIGHT, rights.find("Copyright", "CopyrightHolder"));
    draft.put(WireKeys.USAGE_TERMS, rights.find("UsageRights", "Limitations"));
    draft.put(WireKeys.USAGE_TERMS, rights.find("UsageRights", "UsageType"));
  }

  private void description(XmlElement metadata) {
    draft.put(Fields.LANGUAGE, formal(metadata, "Language"));
    metadata.all("Genre").forEach(g -> draft.add(WireKeys.GENRE, g.attribute("FormalName")));
    for (String level : List.of("SubjectDetail", "SubjectMatter", "Subject")) {
      metadata
          .descendants(level)
          .flatMap(s -> s.attribute("FormalName").stream())
          .filter(code -> code.chars().allMatch(c -> c >= '0' && c <= '9'))
          .forEach(code -> draft.add(WireKeys.SUBJECT, Optional.of("subj:" + code)));
    }
    metadata
        .descendants("Property")
        .filter(NewsMl1Metadata::isPlace)
        .forEach(p -> draft.add(WireKeys.PLACE, p.attribute("Value")));
  }

  private static boolean isPlace(XmlElement property) {
    return PLACES.contains(property.attribute("FormalName").orElse(""));
  }

  // A headline may be a component of its own.
  private void headlineParts(XmlElement component) {
    component.all("NewsComponent").stream()
        .filter(c -> formal(c, "Role").orElse("").equalsIgnoreCase("HeadLine"))
        .forEach(c -> draft.headline(c.find("ContentItem", "DataContent")));
  }

  private static Optional<String> formal(XmlElement element, String... path) {
    return element.at(path).flatMap(e -> e.attribute("FormalName"));
  }
}
