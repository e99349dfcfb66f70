package dev.onrecord.read.xml;

import dev.onrecord.article.Article;
import dev.onrecord.query.Fields;
import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.WireKeys;
import dev.onrecord.read.draft.ArticleDraft;
import dev.onrecord.read.draft.Judgement.Keep;
import dev.onrecord.read.draft.Passage;
import dev.onrecord.read.draft.Reason;
import dev.onrecord.read.page.Fragment;
import dev.onrecord.read.text.Boilerplate;
import dev.onrecord.read.text.PlainText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads items of RSS 0.9 to 2.0, with the content and Dublin Core modules, and entries of Atom (RFC
 * 4287). Their bodies are HTML, mostly written as text.
 *
 * @param source the feed's title, which names its publisher
 * @param language the feed's language
 * @param base the address that the others in it are relative to
 * @param authors the authors of items without their own, as in Atom
 */
record Feed(
    Optional<String> source,
    Optional<String> language,
    Optional<String> base,
    List<XmlElement> authors) {
  // Elements of other modules, as for pictures and podcasts, share names with the feed's own.
  private static final Pattern CUT_OFF =
      Pattern.compile(
          "(?:(?:\\.\\.\\.|…)[\\])]?|\\b(?:read (?:more|on)|continue reading|full"
              + " (?:story|article))[ .…»>→]{0,4})$",
          Pattern.CASE_INSENSITIVE);
  // WordPress puts it below every item.
  private static final Pattern APPEARED =
      Pattern.compile(
          "(?:The post|This article) .{1,300} (?:appeared first on|first appeared on) .{1,200}");
  private static final Set<String> OWN = Set.of("", "atom", "a", "rss", "content", "dc", "dcterms");

  /** Returns the metadata of a feed before its first item. */
  static Feed of(XmlElement root) {
    XmlElement channel = root.at("channel").orElse(root);
    Optional<String> title = channel.all("title").stream().map(Feed::line).findFirst();
    Optional<String> language = channel.find("language").or(() -> root.attribute("xml:lang"));
    Optional<String> base = root.attribute("xml:base").or(() -> alternate(channel));
    List<XmlElement> authors = root.name().equals("feed") ? root.all("author") : List.of();
    return new Feed(title.filter(t -> !t.isBlank()), language, base, authors);
  }

  /**
   * Returns the article in an item.
   *
   * @throws UnreadableArticleException if it has no content
   */
  Article read(XmlElement item, String name) {
    ArticleDraft draft = new ArticleDraft(name);
    Optional<String> link = link(item).map(l -> whole(l, item));
    draft.id(value(item, "guid").or(() -> value(item, "id")).or(() -> link));
    draft.id(item.attribute("rdf:about"));
    draft.headline(first(item, "title").map(Feed::line));
    draft.put(Fields.URL, link);
    for (String date : List.of("pubDate", "published", "issued", "date", "updated")) {
      draft.published(value(item, date));
    }
    authors(draft, item);
    item.all("category").forEach(c -> draft.add(Fields.KEYWORD, category(c)));
    item.all("subject").forEach(s -> draft.add(Fields.KEYWORD, Optional.of(s.words())));
    draft.put(Fields.SOURCE, value(item, "source").filter(s -> item.all("entry").isEmpty()));
    draft.put(Fields.SOURCE, source);
    draft.put(Fields.LANGUAGE, item.attribute("xml:lang").or(() -> language));
    draft.put(WireKeys.COPYRIGHT, value(item, "rights"));
    body(draft, item);
    return draft.article("an item of a feed");
  }

  private static void body(ArticleDraft draft, XmlElement item) {
    Optional<XmlElement> content = first(item, "encoded").or(() -> first(item, "content"));
    Optional<XmlElement> brief = first(item, "description").or(() -> first(item, "summary"));
    content.ifPresent(c -> draft.addAll(passages(c)));
    if (draft.hasStory()) {
      brief.ifPresent(b -> draft.put(WireKeys.SUMMARY, Optional.of(line(b))));
      return;
    }
    // Many a feed of RSS has the whole text in its description; Atom's summary is never that.
    brief.filter(Feed::isWhole).ifPresent(b -> draft.addAll(passages(b)));
    if (!draft.hasStory() && brief.isPresent()) {
      throw ArticleDraft.refused(
          draft.name(), "an item of a feed with a summary only, not its text");
    }
    content
        .flatMap(c -> c.attribute("src"))
        .ifPresent(
            address -> {
              String reason = "an item of a feed: its text is not in the feed, but at " + address;
              throw ArticleDraft.refused(draft.name(), reason);
            });
  }

  // A description that breaks off with dots or a link to the rest is a summary.
  private static boolean isWhole(XmlElement brief) {
    return brief.name().equals("description") && !CUT_OFF.matcher(line(brief)).find();
  }

  private static List<Passage> passages(XmlElement content) {
    String type = content.attribute("type").orElse("html");
    if (type.equals("text") || type.equals("text/plain")) {
      return PlainText.passages(content.characters());
    }
    boolean marked = content.elements().findAny().isPresent();
    return Fragment.passages(marked ? content.markup() : content.characters()).stream()
        .map(Feed::judged)
        .toList();
  }

  // Feeds carry links and buttons of the page that they are made from.
  private static Passage judged(Passage passage) {
    String text = passage.text();
    String reason =
        APPEARED.matcher(text).matches()
            ? "link to the feed's site"
            : Boilerplate.reason(text).map(Reason::words).orElse("");
    return passage.judgement() instanceof Keep && !reason.isEmpty() && !Boilerplate.isWeak(text)
        ? Passage.dropped(text, reason)
        : passage;
  }

  private void authors(ArticleDraft draft, XmlElement item) {
    item.all("creator").forEach(e -> author(draft, e.words()));
    List<XmlElement> own = item.all("author");
    for (XmlElement author : own.isEmpty() ? authors : own) {
      if (OWN.contains(author.prefix())) {
        author(draft, author.find("name").orElseGet(author::words));
      }
    }
  }

  // RSS wants "address (name)".
  private static void author(ArticleDraft draft, String written) {
    int open = written.indexOf('(');
    boolean address = written.contains("@") && open > 0 && written.endsWith(")");
    String names = address ? written.substring(open + 1, written.length() - 1) : written;
    if (!names.contains("@")) {
      draft.authors(names);
    }
  }

  private static Optional<String> category(XmlElement category) {
    return category
        .attribute("label")
        .or(() -> category.attribute("term"))
        .or(() -> Optional.of(line(category)));
  }

  /** Resolves an address against that of the item, the feed or the site. */
  private String whole(String link, XmlElement item) {
    Optional<String> from = item.attribute("xml:base").or(() -> base);
    try {
      URI address = new URI(link);
      return address.isAbsolute() || from.isEmpty()
          ? link
          : new URI(from.get()).resolve(address).toString();
    } catch (URISyntaxException e) {
      return link;
    }
  }

  /** Returns the address of a feed's own site. */
  private static Optional<String> alternate(XmlElement channel) {
    return link(channel).filter(l -> l.startsWith("http"));
  }

  // RSS puts the address into the element, Atom into an attribute.
  private static Optional<String> link(XmlElement item) {
    for (XmlElement link : item.all("link")) {
      String relation = link.attribute("rel").orElse("alternate");
      Optional<String> address = link.attribute("href").or(() -> Optional.of(link.words()));
      if (relation.equals("alternate") && address.isPresent() && !address.get().isBlank()) {
        return address;
      }
    }
    Optional<XmlElement> guid = first(item, "guid");
    return guid.filter(g -> !g.attribute("isPermaLink").orElse("").equals("false"))
        .map(XmlElement::words)
        .filter(g -> g.startsWith("http"));
  }

  private static Optional<XmlElement> first(XmlElement item, String name) {
    return item.all(name).stream().filter(e -> OWN.contains(e.prefix())).findFirst();
  }

  private static Optional<String> value(XmlElement item, String name) {
    return first(item, name).map(XmlElement::words).filter(w -> !w.isEmpty());
  }

  /** Returns the text of a title, which is often HTML within text. */
  private static String line(XmlElement element) {
    return Fragment.line(element.characters());
  }
}
