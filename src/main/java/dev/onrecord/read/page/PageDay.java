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
 * The day of publication that a page gives: in its metadata, in its address, or in the text that
 * readers see. The day of a later change does not count.
 */
final class PageDay {
  // Published, publié, publicado, pubblicato, publicerad, veröffentlicht.
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?:published|publi[ée]|publicad[oa]|pubblicato|publicerad|veröffentlicht)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern CHANGED =
      Pattern.compile("updated|last|modified", Pattern.CASE_INSENSITIVE);

  private PageDay() {}

  /** Returns the day in the metadata or the address. */
  static Optional<LocalDate> given(PageParts parts, Json.Fields linked, String url) {
    List<String> dates = new ArrayList<>(JsonLd.strings(linked.at("datePublished")));
    ElementNames.LISTS.lines("published").forEach(name -> dates.add(parts.meta(name)));
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

  /**
   * Returns the day that is shown: in a line between the headline and the body, in an element of
   * time, or in a line that begins with "Published".
   */
  static Optional<LocalDate> shown(TextBlocks text, PageParts parts) {
    List<String> dates = new ArrayList<>();
    Span above = text.aboveBody();
    for (TextBlock block : text.blocks().subList(above.start(), above.end())) {
      if (!CHANGED.matcher(block.text()).lookingAt()) {
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

  private static Optional<LocalDate> first(List<String> dates) {
    return dates.stream().flatMap(d -> Dates.parse(d).stream()).findFirst();
  }
}
