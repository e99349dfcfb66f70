package dev.onrecord.read;

import dev.onrecord.query.Fields;

/** The names that things have in common dumps. */
public final class JsonPresets {
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
          .withAuthors("author", "authors", "byline", "by", "writer", "creator")
          .with(Fields.SECTION, "section", "category", "sectionName", "section_name", "desk")
          .withAll(Fields.KEYWORD, "keywords", "tags", "keyword", "topics", "categories")
          .with(Fields.LANGUAGE, "language", "lang", "inLanguage");

  static final JsonFields NEWS_PLEASE =
      JsonFields.none()
          .withText("maintext", "text")
          .with(Fields.HEADLINE, "title", "title_page")
          .withDay(Fields.PUBLISHED, "date_publish", "date_modify", "date_download")
          .with(Fields.SOURCE, "source_domain")
          .with(Fields.URL, "url")
          .withAuthors("authors")
          .with(WireKeys.SUMMARY, "description")
          .with(Fields.LANGUAGE, "language");

  static final JsonFields TRAFILATURA =
      JsonFields.none()
          .withId("id", "fingerprint")
          .withText("text", "raw_text")
          .with(Fields.HEADLINE, "title")
          .withDay(Fields.PUBLISHED, "date")
          .with(Fields.SOURCE, "sitename", "source-hostname", "hostname")
          .with(Fields.URL, "source", "url")
          .withAuthors("author")
          .withAll(Fields.KEYWORD, "tags", "categories")
          .with(WireKeys.SUMMARY, "excerpt", "description")
          .with(Fields.LANGUAGE, "language");

  static final JsonFields WASHINGTON_POST =
      JsonFields.none()
          .withId("id")
          .withText("contents")
          .with(Fields.HEADLINE, "title")
          .withDay(Fields.PUBLISHED, "published_date")
          .with(Fields.SOURCE, "source")
          .with(Fields.URL, "article_url")
          .withAuthors("author");

  static final JsonFields GUARDIAN =
      JsonFields.none()
          .withId("id")
          .withText("fields.body", "fields.bodyText")
          .with(Fields.HEADLINE, "fields.headline", "webTitle")
          .withDay(Fields.PUBLISHED, "webPublicationDate")
          .with(Fields.SOURCE, "fields.publication")
          .with(Fields.URL, "webUrl")
          .withAuthors("fields.byline")
          .with(Fields.SECTION, "sectionName")
          .with(WireKeys.SUMMARY, "fields.trailText")
          .with(Fields.LANGUAGE, "fields.lang");

  public static final JsonFields JSON_FEED =
      JsonFields.none()
          .withId("id")
          .withText("content_html", "content_text")
          .with(Fields.HEADLINE, "title")
          .withDay(Fields.PUBLISHED, "date_published")
          .with(Fields.URL, "url", "external_url")
          .withAuthors("authors", "author")
          .withAll(Fields.KEYWORD, "tags")
          .with(WireKeys.SUMMARY, "summary")
          .with(Fields.LANGUAGE, "language");

  private JsonPresets() {}
}
