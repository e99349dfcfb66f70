package dev.onrecord.read;

import dev.onrecord.article.Article;
import dev.onrecord.article.Keys;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of its article, from JSON-LD, OpenGraph and meta tags, in that order.
 *
 * @param headline empty where the page has none
 * @param published the day, in the time zone that the page gives
 * @param authors their names
 * @param section empty where the page names none
 * @param keywords what the publisher says it is about
 * @param url the canonical address; empty where there is none
 * @param source the publisher; empty where the page does not say
 * @param language a BCP 47 tag; empty where the page does not say
 * @param summary the standfirst or description; empty where there is none
 * @param body the text that JSON-LD gives; empty where it gives none
 */
record PageMetadata(
    String headline,
    Optional<LocalDate> published,
    List<String> authors,
    String section,
    List<String> keywords,
    String url,
    String source,
    String language,
    String summary,
    String body) {

  private static final String[] DATES = {
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "dc.date.issued",
    "dc.date",
    "dcterms.created",
    "date"
  };

  /** Reads the metadata of a page. */
  static PageMetadata of(Document page, PageParts parts) {
    Map<String, Object> ld = linkedData(parts);
    MetaTags meta = MetaTags.of(parts);
    return new PageMetadata(
        headline(page, parts, ld, meta),
        published(parts, ld, meta),
        authors(parts, ld, meta),
        first(JsonLd.string(ld.get("articleSection")), meta.get("article:section", "section")),
        keywords(ld, meta),
        first(
            parts.links().isEmpty() ? "" : parts.links().getFirst().attr("href"),
            meta.get("og:url"),
            JsonLd.string(ld.get("url"))),
        first(JsonLd.string(ld.get("publisher")), meta.get("og:site_name", "application-name")),
        first(html(page), JsonLd.string(ld.get("inLanguage"))),
        first(JsonLd.string(ld.get("description")), meta.get("og:description", "description")),
        clean(JsonLd.string(ld.get("articleBody"))));
  }

  /** Puts this on an article. */
  Article on(Article article) {
    Article changed = headline.isEmpty() ? article : article.withHeadline(headline);
    changed = published.isEmpty() ? changed : changed.withPublished(published.get());
    changed = authors.isEmpty() ? changed : changed.with(Keys.AUTHOR, authors);
    changed = section.isEmpty() ? changed : changed.with(Keys.SECTION, section);
    changed = keywords.isEmpty() ? changed : changed.with(Keys.KEYWORD, keywords);
    changed = url.isEmpty() ? changed : changed.with(Keys.URL, url);
    changed = source.isEmpty() ? changed : changed.withSource(source);
    return language.isEmpty() ? changed : changed.with(Keys.LANGUAGE, language);
  }

  /** The description of the article with the most to say. */
  private static Map<String, Object> linkedData(PageParts parts) {
    Map<String, Object> best = Map.of();
    for (Element script : parts.scripts()) {
      for (Map<String, Object> article : JsonLd.articles(script.data())) {
        boolean better = score(article) > score(best);
        best = better ? article : best;
      }
    }
    return best;
  }

  private static int score(Map<String, Object> article) {
    int score = article.containsKey("headline") ? 4 : 0;
    score += article.containsKey("datePublished") ? 3 : 0;
    score += article.containsKey("articleBody") ? 2 : 0;
    score += article.containsKey("author") ? 1 : 0;
    return score;
  }

  private static String headline(
      Document page, PageParts parts, Map<String, Object> ld, MetaTags meta) {
    String graph = meta.get("og:title", "twitter:title", "title", "dc.title");
    List<String> sites = new ArrayList<>(JsonLd.strings(ld.get("publisher")));
    sites.addAll(meta.all("og:site_name"));
    sites.addAll(meta.all("application-name", "apple-mobile-web-app-title"));
    String linked = clean(JsonLd.string(ld.get("headline")));
    return PageHeadline.of(
        new PageHeadline.Given(linked, clean(graph), page.title().strip(), sites), parts);
  }

  private static Optional<LocalDate> published(
      PageParts parts, Map<String, Object> ld, MetaTags meta) {
    List<String> dates = new ArrayList<>(JsonLd.strings(ld.get("datePublished")));
    dates.add(meta.get(DATES));
    for (Element marked : parts.marked("datePublished")) {
      dates.add(marked.attr("content"));
      dates.add(marked.attr("datetime"));
    }
    dates.addAll(JsonLd.strings(ld.get("dateCreated")));
    parts.times().stream()
        .filter(t -> t.hasAttr("pubdate"))
        .forEach(t -> dates.add(t.attr("datetime")));
    parts.times().forEach(t -> dates.add(t.attr("datetime")));
    return dates.stream().flatMap(d -> PageDates.day(d).stream()).findFirst();
  }

  private static List<String> authors(PageParts parts, Map<String, Object> ld, MetaTags meta) {
    Set<String> authors = new LinkedHashSet<>();
    JsonLd.strings(ld.get("author")).forEach(a -> addAuthor(authors, a));
    if (authors.isEmpty()) {
      JsonLd.strings(ld.get("creator")).forEach(a -> addAuthor(authors, a));
    }
    if (authors.isEmpty()) {
      meta.all("author", "article:author", "parsely-author", "byl", "dc.creator", "sailthru.author")
          .forEach(a -> addAuthor(authors, a));
    }
    if (authors.isEmpty()) {
      parts.authors().forEach(a -> addAuthor(authors, a.text()));
      parts.marked("author").forEach(a -> addAuthor(authors, a.text()));
    }
    return List.copyOf(authors);
  }

  private static void addAuthor(Set<String> authors, String given) {
    String name = clean(given).replaceFirst("(?i)^by\\s+", "");
    if (!name.isEmpty() && name.length() <= 200 && !name.contains("://")) {
      authors.add(name);
    }
  }

  private static List<String> keywords(Map<String, Object> ld, MetaTags meta) {
    Set<String> keywords = new LinkedHashSet<>();
    List<String> given = new ArrayList<>(JsonLd.strings(ld.get("keywords")));
    if (given.isEmpty()) {
      given.addAll(meta.all("article:tag", "news_keywords", "keywords", "parsely-tags"));
    }
    for (String list : given) {
      for (String keyword : list.split(",")) {
        if (!keyword.isBlank()) {
          keywords.add(clean(keyword));
        }
      }
    }
    return List.copyOf(keywords);
  }

  private static String html(Document page) {
    Element html = page.firstElementChild();
    return html == null ? "" : html.attr("lang");
  }

  private static String first(String... values) {
    for (String value : values) {
      if (!value.isBlank()) {
        return value.strip();
      }
    }
    return "";
  }

  /** Entities in JSON-LD are often escaped twice. */
  private static String clean(String value) {
    return value.indexOf('&') < 0 ? value.strip() : Parser.unescapeEntities(value, false).strip();
  }
}
