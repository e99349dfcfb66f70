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
    FieldPaths.fill(draft, item, "newsml-1");
    draft.put(WireKeys.STATUS, formal(item, "NewsManagement", "Status").map(String::toLowerCase));
    List<XmlElement> components = story.isEmpty() ? item.all("NewsComponent") : story.reversed();
    components.forEach(metadata::component);
    components.forEach(metadata::headlineParts);
  }

  private void component(XmlElement component) {
    FieldPaths.fill(draft, component, "component");
    component.at("NewsLines").ifPresent(this::keywords);
    component.at("DescriptiveMetadata").ifPresent(this::description);
  }

  private void keywords(XmlElement lines) {
    lines.all("KeywordLine").stream()
        .flatMap(k -> Stream.of(k.words().split("[,;]")))
        .forEach(k -> draft.add(Fields.KEYWORD, Optional.of(k)));
  }

  private void description(XmlElement metadata) {
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
