package dev.onrecord.read.page;

import dev.onrecord.article.Key;
import dev.onrecord.query.Fields;
import dev.onrecord.read.draft.ArticleDraft;
import dev.onrecord.read.draft.Dates.Order;
import dev.onrecord.read.draft.Json;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * The metadata of a page's article by which its text is judged, from JSON-LD, OpenGraph and meta
 * tags, in that order. A value that the page lacks is empty.
 *
 * @param headline the headline
 * @param published the day of publication
 * @param dates the dates of publication as they are written
 * @param order the order of days and months in the page's language
 * @param authors the names of the authors
 * @param summary the standfirst or description
 * @param body the text of the article in JSON-LD
 */
record PageMetadata(
    String headline,
    Optional<LocalDate> published,
    List<String> dates,
    Order order,
    PageAuthors.Given authors,
    String summary,
    String body) {
  PageMetadata {
    dates = List.copyOf(dates);
  }

  private static final Map<String, Integer> SCORES =
      Map.of("headline", 4, "datePublished", 3, "articleBody", 2, "author", 1);

  /** Reads the metadata of a page, and puts all but the headline into a draft. */
  static PageMetadata of(Document page, PageParts parts, ArticleDraft draft) {
    Json.Fields ld = linkedData(parts);
    String url = url(parts, ld);
    List<String> dates = PageDay.dates(parts, ld);
    PageAuthors.Given authors = PageAuthors.given(ld, parts);
    String language = first(page.children().attr("lang"), JsonLd.string(ld.at("inLanguage")));
    Order order =
        Order.of(first(language.contains("-") ? language : "", parts.meta("og:locale"), language));
    put(draft, Fields.SECTION, ld.at("articleSection"), parts.meta("article:section", "section"));
    keywords(ld, parts).forEach(k -> draft.add(Fields.KEYWORD, Optional.of(k)));
    draft.put(Fields.URL, Optional.of(url));
    put(draft, Fields.SOURCE, ld.at("publisher"), parts.meta("og:site_name", "application-name"));
    draft.put(Fields.LANGUAGE, Optional.of(language));
    return new PageMetadata(
        headline(page, parts, ld),
        PageDay.given(dates, url, order),
        dates,
        order,
        authors,
        first(JsonLd.string(ld.at("description")), parts.meta("og:description", "description")),
        clean(JsonLd.string(ld.at("articleBody"))));
  }

  private static void put(ArticleDraft draft, Key<String> key, Json linked, String meta) {
    draft.put(key, Optional.of(JsonLd.string(linked)));
    draft.put(key, Optional.of(meta));
  }

  /** Returns the most complete article of JSON-LD; one without names if there is none. */
  private static Json.Fields linkedData(PageParts parts) {
    return parts.scripts().stream()
        .flatMap(script -> JsonLd.articles(script.data()).stream())
        .max(Comparator.comparingInt(PageMetadata::score))
        .orElse(new Json.Fields(Map.of()));
  }

  private static int score(Json.Fields article) {
    return article.values().keySet().stream().mapToInt(n -> SCORES.getOrDefault(n, 0)).sum();
  }

  private static String headline(Document page, PageParts parts, Json.Fields ld) {
    String graph = parts.meta("og:title", "twitter:title", "title", "dc.title");
    String linked = clean(JsonLd.string(ld.at("headline")));
    return new PageHeadline(linked, clean(graph), page.title().strip(), SiteNames.of(ld, parts))
        .choose(parts);
  }

  private static String url(PageParts parts, Json.Fields ld) {
    return address(
        parts.links().isEmpty() ? "" : parts.links().getFirst().attr("href"),
        parts.meta("og:url"),
        JsonLd.string(ld.at("url")),
        JsonLd.address(ld.at("mainEntityOfPage")));
  }

  private static List<String> keywords(Json.Fields ld, PageParts parts) {
    List<String> linked = JsonLd.strings(ld.at("keywords"));
    List<String> given =
        linked.isEmpty()
            ? parts.metas("article:tag", "news_keywords", "keywords", "parsely-tags")
            : linked;
    return given.stream()
        .flatMap(list -> Stream.of(list.split(",")))
        .map(PageMetadata::clean)
        .toList();
  }

  private static String first(String... values) {
    return Stream.of(values).map(String::strip).filter(v -> !v.isEmpty()).findFirst().orElse("");
  }

  /** Returns the first address that is not relative to another one; empty if there is none. */
  private static String address(String... values) {
    for (String value : values) {
      String url = value.strip();
      if (url.regionMatches(true, 0, "http", 0, 4) && url.contains("://")) {
        return url;
      }
      if (url.startsWith("//") && url.length() > 2) {
        return "https:" + url;
      }
    }
    return "";
  }

  /** Returns a value without entities, which pages often escape twice. */
  static String clean(String value) {
    return value.indexOf('&') < 0 ? value.strip() : Parser.unescapeEntities(value, false).strip();
  }
}
