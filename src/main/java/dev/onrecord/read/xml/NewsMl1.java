package dev.onrecord.read.xml;

import dev.onrecord.article.Article;
import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.draft.ArticleDraft;
import dev.onrecord.read.draft.Judgement.Keep;
import dev.onrecord.read.draft.Passage;
import dev.onrecord.read.page.Fragment;
import dev.onrecord.read.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads items of NewsML 1.x, of the IPTC. An item is a tree of components, of which any may hold
 * content and metadata; those of the innermost count first. The first component that is a text is
 * the story; what the others hold is kept as dropped.
 */
final class NewsMl1 {
  private static final Set<String> STORIES =
      Set.of("", "body", "main", "text", "maintext", "story", "article", "principal");
  // Deeper than any item is, and a bound on what one may cost.
  private static final int DEEPEST = 20;

  private final ArticleDraft draft;
  private final List<String> held = new ArrayList<>();
  private final List<XmlElement> path = new ArrayList<>();
  private List<XmlElement> story = List.of();
  private final List<Passage> beside = new ArrayList<>();

  private NewsMl1(ArticleDraft draft) {
    this.draft = draft;
  }

  /**
   * Returns the article that one item holds.
   *
   * @throws UnreadableArticleException if no component of it is a text
   */
  static Article read(XmlElement item, String name) {
    NewsMl1 reader = new NewsMl1(new ArticleDraft(name));
    List<Passage> passages = new ArrayList<>();
    item.all("NewsComponent").forEach(c -> reader.component(c, false, passages));
    NewsMl1Metadata.fill(reader.draft, item, reader.story);
    reader.draft.addAll(passages);
    reader.draft.addAll(reader.beside);
    return reader.draft.article("NewsML 1 with " + reader.held);
  }

  /**
   * Takes a component's own content, and that of those in it.
   *
   * @param same true if it is another rendition of what was taken already
   */
  private void component(XmlElement component, boolean same, List<Passage> passages) {
    if (path.size() > DEEPEST) {
      return;
    }
    path.add(component);
    own(same ? List.of() : content(component), role(component), passages);
    boolean alternatives = component.attribute("EquivalentsList").orElse("").equals("yes");
    for (XmlElement inner : component.all("NewsComponent")) {
      component(inner, same || alternatives && !passages.isEmpty(), passages);
    }
    path.removeLast();
  }

  private void own(List<Passage> own, String role, List<Passage> passages) {
    if (!own.isEmpty() && passages.isEmpty() && STORIES.contains(role)) {
      passages.addAll(own);
      story = List.copyOf(path);
    } else if (!own.isEmpty()) {
      String what = role.isEmpty() ? "another component of the item" : "of role '" + role + "'";
      own.forEach(
          p -> beside.add(p.judgement() instanceof Keep ? Passage.dropped(p.text(), what) : p));
    }
  }

  private static String role(XmlElement component) {
    return component
        .at("Role")
        .flatMap(r -> r.attribute("FormalName"))
        .map(r -> r.toLowerCase(Locale.ROOT).replace(" ", ""))
        .orElse("");
  }

  /** Returns the first content with text; the others are renditions of it. */
  private List<Passage> content(XmlElement component) {
    List<Passage> best = List.of();
    for (XmlElement item : component.all("ContentItem")) {
      held.add(described(item));
      Optional<XmlElement> data = item.at("DataContent");
      if (best.isEmpty() && data.isPresent() && isText(item)) {
        best = passages(data.get(), told(item).contains("html"));
      }
    }
    return best;
  }

  private static List<Passage> passages(XmlElement data, boolean html) {
    Optional<XmlElement> nitf = data.at("nitf");
    if (nitf.isPresent()) {
      return NitfContent.passages(nitf.get());
    }
    boolean marked = data.elements().findAny().isPresent();
    if (html || !marked && data.characters().contains("</p>")) {
      return Fragment.passages(marked ? data.markup() : data.characters());
    }
    return marked ? nitfParts(data) : PlainText.passages(data.characters());
  }

  private static List<Passage> nitfParts(XmlElement data) {
    ArticleDraft parts = new ArticleDraft("");
    NitfContent.fill(parts, data.descendants("body.content").findFirst().orElse(data));
    return parts.passages();
  }

  private static boolean isText(XmlElement item) {
    String told = told(item);
    boolean other = told.contains("css") || told.contains("image") || told.contains("video");
    return !other && item.descendants("Encoding").findAny().isEmpty();
  }

  /** Returns the declared types of the content: "text xhtml text/xhtml". */
  private static String told(XmlElement item) {
    return Stream.of("MediaType", "Format", "MimeType")
        .flatMap(name -> item.at(name).flatMap(e -> e.attribute("FormalName")).stream())
        .collect(Collectors.joining(" "))
        .toLowerCase(Locale.ROOT);
  }

  private static String described(XmlElement item) {
    String told = told(item).strip();
    return told.isEmpty() ? "content of no known format" : told;
  }
}
