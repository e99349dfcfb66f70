package dev.onrecord.read;

import dev.onrecord.article.Article;
import dev.onrecord.article.Keys;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads items of RSS 0.9 to 2.0, with the content and Dublin Core modules, and entries of Atom (RFC
 * 4287). Their bodies are HTML, mostly written as text.
 *
 * @param source the feed's title, which names who publishes it
 * @param language the feed's language
 */
record Feed(Optional<String> source, Optional<String> language) {
  // Elements of other modules, as for pictures and podcasts, share names with the feed's own.
  private static final Set<String> OWN = Set.of("", "atom", "a", "rss", "content", "dc", "dcterms");

  /** What a feed says of itself before its first item. */
  static Feed of(Element root) {
    Element channel = root.at("channel").orElse(root);
    Optional<String> title = channel.all("title").stream().map(Feed::line).findFirst();
    Optional<String> language = channel.find("language").or(() -> root.attribute("xml:lang"));
    return new Feed(title.filter(t -> !t.isBlank()), language);
  }

  /**
   * The article that an item is.
   *
   * @throws UnreadableArticleException if it has no content
   */
  Article read(Element item, String name) {
    Draft draft = new Draft(name);
    draft.id(value(item, "guid").or(() -> value(item, "id")).or(() -> link(item)));
    draft.headline(first(item, "title").map(Feed::line));
    draft.put(Keys.URL, link(item));
    dates(draft, item);
    authors(draft, item);
    item.all("category").forEach(c -> category(draft, c));
    item.all("subject").forEach(s -> draft.add(Keys.KEYWORD, Optional.of(s.words())));
    draft.put(Keys.SOURCE, value(item, "source").filter(s -> item.all("entry").isEmpty()));
    draft.put(Keys.SOURCE, source);
    draft.put(Keys.LANGUAGE, item.attribute("xml:lang").or(() -> language));
    draft.put(WireKeys.COPYRIGHT, value(item, "rights"));
    body(draft, item);
    return draft.article("an item of a feed");
  }

  private static void body(Draft draft, Element item) {
    Optional<Element> content = first(item, "encoded").or(() -> first(item, "content"));
    Optional<Element> brief = first(item, "description").or(() -> first(item, "summary"));
    content.ifPresent(c -> draft.addAll(passages(c)));
    if (draft.hasStory()) {
      brief.ifPresent(b -> draft.put(WireKeys.SUMMARY, Optional.of(line(b))));
    } else {
      // Many a feed of RSS has the whole text in its description; Atom's summary is never that.
      brief.filter(b -> b.name().equals("description")).ifPresent(b -> draft.addAll(passages(b)));
      if (!draft.hasStory() && brief.isPresent()) {
        throw Draft.refused(draft.name(), "an item of a feed with a summary only, not its text");
      }
    }
  }

  private static List<Passage> passages(Element content) {
    String type = content.attribute("type").orElse("html");
    if (type.equals("text") || type.equals("text/plain")) {
      return Prose.passages(content.characters());
    }
    boolean marked = content.elements().findAny().isPresent();
    return Fragment.passages(marked ? content.markup() : content.characters());
  }

  private static void dates(Draft draft, Element item) {
    for (String date : new String[] {"pubDate", "published", "issued", "date", "updated"}) {
      draft.published(value(item, date));
    }
  }

  private static void authors(Draft draft, Element item) {
    item.all("creator").forEach(e -> author(draft, e.words()));
    for (Element author : item.all("author")) {
      if (OWN.contains(author.prefix())) {
        author(draft, author.find("name").orElseGet(author::words));
      }
    }
  }

  /** RSS wants "address (name)". */
  private static void author(Draft draft, String written) {
    int open = written.indexOf('(');
    boolean address = written.contains("@") && open > 0 && written.endsWith(")");
    String names = address ? written.substring(open + 1, written.length() - 1) : written;
    if (!names.contains("@")) {
      Bylines.names(names).forEach(n -> draft.add(Keys.AUTHOR, Optional.of(n)));
    }
  }

  private static void category(Draft draft, Element category) {
    draft.add(
        Keys.KEYWORD,
        category
            .attribute("label")
            .or(() -> category.attribute("term"))
            .or(() -> Optional.of(line(category))));
  }

  /** RSS puts the address into the element, Atom into an attribute. */
  private static Optional<String> link(Element item) {
    for (Element link : item.all("link")) {
      String relation = link.attribute("rel").orElse("alternate");
      Optional<String> address = link.attribute("href").or(() -> Optional.of(link.words()));
      if (relation.equals("alternate") && address.isPresent() && !address.get().isBlank()) {
        return address;
      }
    }
    Optional<Element> guid = first(item, "guid");
    return guid.filter(g -> !g.attribute("isPermaLink").orElse("").equals("false"))
        .map(Element::words)
        .filter(g -> g.startsWith("http"));
  }

  private static Optional<Element> first(Element item, String name) {
    return item.all(name).stream().filter(e -> OWN.contains(e.prefix())).findFirst();
  }

  private static Optional<String> value(Element item, String name) {
    return first(item, name).map(Element::words).filter(w -> !w.isEmpty());
  }

  /** A title, which is often HTML within text. */
  private static String line(Element element) {
    return Fragment.line(element.characters());
  }
}
