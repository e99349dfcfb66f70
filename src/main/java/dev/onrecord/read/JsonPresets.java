package dev.onrecord.read;

import dev.onrecord.article.Keys;

/** The names that the parts of articles have in common dumps. */
final class JsonPresets {
  static final JsonFields STANDARD =
      JsonFields.none()
          .withId("id", "_id", "uid", "uuid", "guid", "doc_id", "docid", "article_id", "docno")
          .withText(
              "text",
              "body",
              "content",
              "article",
              "story",
              "maintext",
              "full_text",
              "fulltext",
              "article_text",
              "body_text",
              "bodyText",
              "articleBody",
              "document",
              "contents",
              "paragraphs",
              "content_html",
              "body_html")
          .with(
              Keys.HEADLINE,
              "title",
              "headline",
              "headlines",
              "article_title",
              "webTitle",
              "headline.main")
          .withDay(
              Keys.PUBLISHED,
              "date",
              "published",
              "publishedAt",
              "published_at",
              "publish_date",
              "published_date",
              "date_publish",
              "date_published",
              "pub_date",
              "pubDate",
              "publication_date",
              "publicationDate",
              "datePublished",
              "webPublicationDate",
              "created_at",
              "timestamp")
          .with(
              Keys.SOURCE,
              "source",
              "publication",
              "publisher",
              "source.name",
              "source_name",
              "outlet",
              "newspaper",
              "site",
              "site_name",
              "source_domain",
              "domain",
              "hostname")
          .with(
              Keys.URL,
              "url",
              "link",
              "canonical_url",
              "article_url",
              "web_url",
              "webUrl",
              "source_url")
          .withAll(Keys.AUTHOR, "author", "authors", "byline", "by", "writer", "creator")
          .with(Keys.SECTION, "section", "category", "sectionName", "section_name", "desk")
          .withAll(Keys.KEYWORD, "keywords", "tags", "keyword", "topics", "categories")
          .with(Keys.LANGUAGE, "language", "lang", "inLanguage");

  static final JsonFields WASHINGTON_POST =
      JsonFields.none()
          .withId("id")
          .withText("contents")
          .with(Keys.HEADLINE, "title")
          .withDay(Keys.PUBLISHED, "published_date")
          .with(Keys.SOURCE, "source")
          .with(Keys.URL, "article_url")
          .withAll(Keys.AUTHOR, "author");

  static final JsonFields GUARDIAN =
      JsonFields.none()
          .withId("id")
          .withText("fields.body", "fields.bodyText")
          .with(Keys.HEADLINE, "fields.headline", "webTitle")
          .withDay(Keys.PUBLISHED, "webPublicationDate")
          .with(Keys.SOURCE, "fields.publication")
          .with(Keys.URL, "webUrl")
          .withAll(Keys.AUTHOR, "fields.byline")
          .with(Keys.SECTION, "sectionName")
          .with(WireKeys.SUMMARY, "fields.trailText")
          .with(Keys.LANGUAGE, "fields.lang");

  private JsonPresets() {}
}
