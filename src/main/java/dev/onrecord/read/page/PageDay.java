package dev.onrecord.read.page;

import dev.onrecord.article.Span;
import dev.onrecord.read.draft.Dates;
import dev.onrecord.read.draft.Json;
import dev.onrecord.read.draft.Judgement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The day on which a page says that its article was published: first what is meant for programs,
 * then its address, then what its readers see. When it was changed since is no such day.
 */
final class PageDay {
  private static final String[] NAMES = {
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "og:published_time",
    "og:pubdate",
    "datepublished",
    "parsely-pub-date",
    "cxenseparse:recs:publishtime",
    "sailthru.date",
    "pubdate",
    "pub_date",
    "publication_date",
    "publication-date",
    "publicationdate",
    "originalpublicationdate",
    "rnews:datepublished",
    "publishdate",
    "publish-date",
    "publish_date",
    "date.published",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.date",
    "dc.date",
    "dc.date.created",
    "dcterms.created",
    "citation_publication_date",
    "citation_date",
    "date"
  };

  // Published, publié, publicado, pubblicato, publicerad, veröffentlicht.
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?:published|publi[ée]|publicad[oa]|pubblicato|publicerad|veröffentlicht)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private PageDay() {}

  /** What the metadata and the address give. */
  static Optional<LocalDate> given(PageParts parts, Json.Fields linked, MetaTags meta, String url) {
    List<String> dates = new ArrayList<>(JsonLd.strings(linked.at("datePublished")));
    for (String name : NAMES) {
      dates.add(meta.get(name));
    }
    for (Element marked : parts.marked("datePublished")) {
      dates.addAll(List.of(marked.attr("content"), marked.attr("datetime"), marked.ownText()));
    }
    dates.addAll(JsonLd.strings(linked.at("dateCreated")));
    dates.addAll(JsonLd.strings(linked.at("uploadDate")));
    parts.times().stream()
        .filter(t -> t.hasAttr("pubdate"))
        .forEach(t -> dates.add(t.attr("datetime")));
    return first(dates).or(() -> Dates.inAddress(url));
  }

  /** Returns the day that is shown: in a line between the headline and the body, or else a time. */
  static Optional<LocalDate> shown(TextBlocks text, PageParts parts) {
    List<String> dates = new ArrayList<>();
    Span above = text.aboveBody();
    for (TextBlock block : text.blocks().subList(above.start(), above.end())) {
      if (!isChange(block.text())) {
        dates.add(block.text());
      }
    }
    parts.times().forEach(t -> dates.add(t.attr("datetime")));
    return first(dates).or(() -> first(announced(text)));
  }

  /** Returns the lines outside of comments that begin with a word for publication. */
  private static List<String> announced(TextBlocks text) {
    return text.blocks().stream()
        .filter(b -> PUBLISHED.matcher(b.text()).lookingAt() && !isComment(b.judgement()))
        .map(TextBlock::text)
        .toList();
  }

  private static boolean isComment(Judgement judgement) {
    return judgement instanceof Judgement.Drop drop
        && drop.why() instanceof ElementReason.Named named
        && named.word().startsWith("comment");
  }

  private static boolean isChange(String line) {
    return line.regionMatches(true, 0, "Updated", 0, 7)
        || line.regionMatches(true, 0, "Last", 0, 4)
        || line.regionMatches(true, 0, "Modified", 0, 8);
  }

  private static Optional<LocalDate> first(List<String> dates) {
    return dates.stream().flatMap(d -> Dates.parse(d).stream()).findFirst();
  }
}
