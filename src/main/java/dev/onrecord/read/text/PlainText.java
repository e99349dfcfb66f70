package dev.onrecord.read.text;

import dev.onrecord.article.Article;
import dev.onrecord.article.Block;
import dev.onrecord.article.Role;
import dev.onrecord.article.Span;
import dev.onrecord.query.Fields;
import dev.onrecord.read.draft.Bylines;
import dev.onrecord.read.draft.ContentId;
import dev.onrecord.read.draft.Dates;
import dev.onrecord.read.draft.Format;
import dev.onrecord.read.draft.Judgement;
import dev.onrecord.read.draft.Judgement.Drop;
import dev.onrecord.read.draft.Judgement.Keep;
import dev.onrecord.read.draft.Passage;
import dev.onrecord.read.draft.Reason;
import dev.onrecord.read.draft.SourceText;
import dev.onrecord.read.draft.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A reader of plain text. It drops a paragraph only if that is no sentence and all of it is known
 * as boilerplate, or if it is in a list of links behind the story.
 */
public final class PlainText {
  private static final byte[] NO_BYTES = {};

  private final String text;
  private final TextParagraphs paragraphs;
  private final OptionalInt headline;

  private PlainText(SourceText document) {
    this.text = document.text();
    this.paragraphs = new TextParagraphs(document);
    this.headline = paragraphs.headline();
  }

  /** The reason to drop a link behind the story: the heading above the link. */
  private record BehindStory(String heading) implements Reason {
    @Override
    public String words() {
      return "behind the story, after '" + heading + "'";
    }
  }

  /** Reads the article that a text holds. */
  public static Article read(SourceText document) {
    return new PlainText(document).article();
  }

  /** Returns the article of a text in a wire format or a dump, which keeps all its characters. */
  public static Article read(String text) {
    return read(new SourceText("", Format.TEXT, NO_BYTES, text));
  }

  /** Returns the passages of a text in a wire format or a dump. */
  public static List<Passage> passages(String text) {
    return text.isBlank() ? List.of() : Passage.of(text, read(text).blocks());
  }

  private Article article() {
    int head = head();
    int tail = Math.max(head, paragraphs.sentences().map(Span::end).orElse(0));
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < tail; i++) {
      blocks.add(i < head ? inHead(i) : inStory(i).on(paragraphs.span(i)));
    }
    addTail(tail, blocks);
    if (blocks.stream().noneMatch(b -> b.role().isStory())) {
      blocks.replaceAll(this::kept);
    }
    return withMetadata(new Article(ContentId.of(text), text, blocks, new TreeMap<>()), head);
  }

  /** Returns a block as a part of the story, where no other block is left as one. */
  private Block kept(Block block) {
    boolean kept = paragraphs.count() == 1 || block.role() == Role.DROPPED;
    return kept ? Block.of(block.span(), Role.BODY) : block;
  }

  private Article withMetadata(Article article, int head) {
    Article changed =
        headline.isPresent() ? article.withHeadline(headlineSpan().in(text)) : article;
    Optional<LocalDate> day =
        besideHeadline(head)
            .filter(this::isDateLine)
            .flatMap(i -> Dates.parse(paragraphs.string(i)).stream())
            .findFirst();
    changed = day.isPresent() ? changed.withPublished(day.get()) : changed;
    changed = paragraphs.header().on(changed);
    List<String> authors = besideHeadline(head).flatMap(i -> authors(i).stream()).toList();
    changed = authors.isEmpty() ? changed : changed.with(Fields.AUTHOR, authors);
    Optional<String> dateline =
        article.blocks().stream()
            .filter(b -> b.role() == Role.BODY)
            .findFirst()
            .flatMap(b -> Dateline.of(b.span().in(text)));
    return dateline.isEmpty() ? changed : changed.with(Fields.DATELINE, dateline.get());
  }

  /** Returns the number of paragraphs before the story: navigation, headline, byline, credit. */
  private int head() {
    int behindHeadline = headline.isPresent() ? headline.getAsInt() + 1 : 0;
    return paragraphs.sentences().map(Span::start).orElse(behindHeadline);
  }

  /** Returns the paragraphs before the story that are not the headline and not boilerplate. */
  private Stream<Integer> besideHeadline(int head) {
    return IntStream.range(0, head)
        .filter(i -> !isHeadline(i) && paragraphs.reason(i).isEmpty())
        .boxed();
  }

  private List<String> authors(int at) {
    String line = paragraphs.string(at);
    return at > headline.orElse(at) ? Bylines.underHeadline(line) : Bylines.inLine(line);
  }

  private Block inHead(int at) {
    return isHeadline(at)
        ? Block.of(headlineSpan(), Role.HEADLINE)
        : beside(at).on(paragraphs.span(at));
  }

  private boolean isHeadline(int at) {
    return headline.equals(OptionalInt.of(at));
  }

  private Span headlineSpan() {
    return paragraphs
        .header()
        .headline()
        .map(TextHeader.Headline::span)
        .orElseGet(() -> paragraphs.span(headline.orElseThrow()));
  }

  /** Judges a line before the story that is not the headline. */
  private Judgement beside(int at) {
    Optional<? extends Reason> reason = paragraphs.reason(at);
    if (reason.isPresent()) {
      return new Drop(reason.get());
    }
    if (!authors(at).isEmpty()) {
      return new Keep(Role.BYLINE);
    }
    if (isDateLine(at)) {
      return new Drop(BlockReason.DATE_LINE);
    }
    if (at < headline.orElse(0)) {
      return new Drop(BlockReason.ABOVE_HEADLINE);
    }
    return CreditLine.isCredit(paragraphs.string(at)) ? new Keep(Role.CREDIT) : paragraphs.kept(at);
  }

  private boolean isDateLine(int at) {
    return authors(at).isEmpty() && Timestamp.isLine(paragraphs.string(at));
  }

  private Judgement inStory(int at) {
    return paragraphs
        .reason(at)
        .filter(r -> !Boilerplate.isWeak(paragraphs.string(at)) || !paragraphs.isAlone(at))
        .<Judgement>map(Drop::new)
        .orElseGet(() -> paragraphs.kept(at));
  }

  /** Adds the paragraphs behind the last sentence, among which links and buttons begin. */
  private void addTail(int from, List<Block> blocks) {
    Optional<String> heading = Optional.empty();
    for (int i = from; i < paragraphs.count(); i++) {
      blocks.add(behind(i, heading).on(paragraphs.span(i)));
      Optional<? extends Reason> reason = paragraphs.reason(i);
      if (reason.isPresent() && reason.get() != BlockReason.SEPARATOR && !isAdvert(i)) {
        heading = Optional.of(paragraphs.string(i));
      }
    }
  }

  private Judgement behind(int at, Optional<String> heading) {
    Optional<? extends Reason> reason = paragraphs.reason(at);
    if (reason.isPresent()) {
      return new Drop(reason.get());
    }
    boolean link = paragraphs.isLink(at);
    if (link && paragraphs.isRepeated(at)) {
      return new Drop(BlockReason.REPEATED);
    }
    return link && heading.isPresent()
        ? new Drop(new BehindStory(heading.get()))
        : paragraphs.kept(at);
  }

  private boolean isAdvert(int at) {
    return paragraphs.string(at).regionMatches(true, 0, "adverti", 0, 7);
  }
}
