package dev.onrecord.read.page;

import dev.onrecord.article.Article;
import dev.onrecord.query.Fields;
import dev.onrecord.read.draft.Json;
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
 * @param published the day, in the time zone that the page gives; empty where only readers see it
 * @param authors their names; none where only readers see them
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

  /** Reads the metadata of a page. */
  static PageMetadata of(Document page, PageParts parts) {
    Json.Fields ld = linkedData(parts);
    MetaTags meta = MetaTags.of(parts);
    String url = url(parts, ld, meta);
    return new PageMetadata(
        headline(page, parts, ld, meta),
        PageDay.given(parts, ld, meta, url),
        PageAuthors.given(ld, meta),
        first(JsonLd.string(ld.at("articleSection")), meta.get("article:section", "section")),
        keywords(ld, meta),
        url,
        first(JsonLd.string(ld.at("publisher")), meta.get("og:site_name", "application-name")),
        first(html(page), JsonLd.string(ld.at("inLanguage"))),
        first(JsonLd.string(ld.at("description")), meta.get("og:description", "description")),
        clean(JsonLd.string(ld.at("articleBody"))));
  }

  /**
   * Puts this on an article.
   *
   * @param day the day on which it was published, if the page says
   * @param names who wrote it
   */
  Article on(Article article, Optional<LocalDate> day, List<String> names) {
    Article changed = headline.isEmpty() ? article : article.withHeadline(headline);
    changed = day.isEmpty() ? changed : changed.withPublished(day.get());
    changed = names.isEmpty() ? changed : changed.with(Fields.AUTHOR, names);
    changed = section.isEmpty() ? changed : changed.with(Fields.SECTION, section);
    changed = keywords.isEmpty() ? changed : changed.with(Fields.KEYWORD, keywords);
    changed = url.isEmpty() ? changed : changed.with(Fields.URL, url);
    changed = source.isEmpty() ? changed : changed.withSource(source);
    return language.isEmpty() ? changed : changed.with(Fields.LANGUAGE, language);
  }

  /** The description of the article with the most to say. */
  private static Json.Fields linkedData(PageParts parts) {
    Json.Fields best = new Json.Fields(Map.of());
    for (Element script : parts.scripts()) {
      for (Json.Fields article : JsonLd.articles(script.data())) {
        boolean better = score(article) > score(best);
        best = better ? article : best;
      }
    }
    return best;
  }

  private static int score(Json.Fields article) {
    Set<String> names = article.values().keySet();
    int score = names.isEmpty() ? 0 : 1;
    score += names.contains("headline") ? 4 : 0;
    score += names.contains("datePublished") ? 3 : 0;
    score += names.contains("articleBody") ? 2 : 0;
    score += names.contains("author") ? 1 : 0;
    return score;
  }

  private static String headline(Document page, PageParts parts, Json.Fields ld, MetaTags meta) {
    String graph = meta.get("og:title", "twitter:title", "title", "dc.title");
    List<String> sites = new ArrayList<>(JsonLd.strings(ld.at("publisher")));
    sites.addAll(meta.all("og:site_name"));
    sites.addAll(meta.all("application-name", "apple-mobile-web-app-title"));
    String linked = clean(JsonLd.string(ld.at("headline")));
    return PageHeadline.of(
        new PageHeadline.Given(linked, clean(graph), page.title().strip(), sites), parts);
  }

  private static String url(PageParts parts, Json.Fields ld, MetaTags meta) {
    return address(
        parts.links().isEmpty() ? "" : parts.links().getFirst().attr("href"),
        meta.get("og:url"),
        JsonLd.string(ld.at("url")),
        JsonLd.address(ld.at("mainEntityOfPage")));
  }

  private static List<String> keywords(Json.Fields ld, MetaTags meta) {
    Set<String> keywords = new LinkedHashSet<>();
    List<String> given = new ArrayList<>(JsonLd.strings(ld.at("keywords")));
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

  /** The first value that is a whole address: what the rest is relative to is not known here. */
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

  /** Entities in JSON-LD are often escaped twice. */
  static String clean(String value) {
    return value.indexOf('&') < 0 ? value.strip() : Parser.unescapeEntities(value, false).strip();
  }
}
