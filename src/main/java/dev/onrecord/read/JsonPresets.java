package dev.onrecord.read;

import dev.onrecord.query.Fields;

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
              Fields.HEADLINE,
              "title",
              "headline",
              "headlines",
              "article_title",
              "webTitle",
              "headline.main")
          .withDay(
              Fields.PUBLISHED,
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
              Fields.SOURCE,
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
              Fields.URL,
              "url",
              "link",
              "canonical_url",
              "article_url",
              "web_url",
              "webUrl",
              "source_url")
          .withAll(Fields.AUTHOR, "author", "authors", "byline", "by", "writer", "creator")
          .with(Fields.SECTION, "section", "category", "sectionName", "section_name", "desk")
          .withAll(Fields.KEYWORD, "keywords", "tags", "keyword", "topics", "categories")
          .with(Fields.LANGUAGE, "language", "lang", "inLanguage");

  static final JsonFields WASHINGTON_POST =
      JsonFields.none()
          .withId("id")
          .withText("contents")
          .with(Fields.HEADLINE, "title")
          .withDay(Fields.PUBLISHED, "published_date")
          .with(Fields.SOURCE, "source")
          .with(Fields.URL, "article_url")
          .withAll(Fields.AUTHOR, "author");

  static final JsonFields GUARDIAN =
      JsonFields.none()
          .withId("id")
          .withText("fields.body", "fields.bodyText")
          .with(Fields.HEADLINE, "fields.headline", "webTitle")
          .withDay(Fields.PUBLISHED, "webPublicationDate")
          .with(Fields.SOURCE, "fields.publication")
          .with(Fields.URL, "webUrl")
          .withAll(Fields.AUTHOR, "fields.byline")
          .with(Fields.SECTION, "sectionName")
          .with(WireKeys.SUMMARY, "fields.trailText")
          .with(Fields.LANGUAGE, "fields.lang");

  private JsonPresets() {}
}
