package dev.onrecord.read.text;

import dev.onrecord.article.Article;
import dev.onrecord.article.Block;
import dev.onrecord.article.Role;
import dev.onrecord.article.Span;
import dev.onrecord.query.Fields;
import dev.onrecord.read.draft.ContentId;
import dev.onrecord.read.draft.Dates;
import dev.onrecord.read.draft.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads plain text. A block is left out only if it is no sentence and the whole of it is known as
 * page furniture, or if it is one of a list of links behind the story.
 */
public final class PlainText {
  private static final int LONGEST_HEADLINE = 250;
  private static final int MOST_HEADLINE_WORDS = 35;
  private static final int MOST_MENU_WORDS = 3;
  private static final int MOST_LINK_WORDS = 20;
  private static final int FEWEST_SENTENCE_WORDS = 4;

  private final String text;
  private final TextHeader header;
  private final List<TextLine> paragraphs;
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> authors = new ArrayList<>();
  private final Map<String, Integer> times = new HashMap<>();
  private final int firstSentence;
  private final int lastSentence;
  private int headline = -1;
  private Optional<LocalDate> day = Optional.empty();

  private PlainText(SourceText document) {
    this.text = document.text();
    List<TextLine> lines = TextLine.of(document);
    this.header = TextHeader.of(text, lines);
    this.paragraphs = new ArrayList<>(lines.subList(0, header.size()));
    paragraphs.addAll(LineJoiner.paragraphs(text, lines.subList(header.size(), lines.size())));
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).span().length() <= LONGEST_HEADLINE) {
        times.merge(string(i), 1, Integer::sum);
      }
    }
    this.firstSentence = sentence(0, 1);
    this.lastSentence = sentence(paragraphs.size() - 1, -1);
  }

  public static Article read(SourceText document) {
    return new PlainText(document).article();
  }

  private Article article() {
    int at = head();
    for (; at <= lastSentence; at++) {
      blocks.add(inStory(at));
    }
    tail(Math.max(at, blocks.size()));
    if (blocks.stream().noneMatch(b -> b.role().isStory())) {
      keepAll();
    }
    Article article = new Article(ContentId.of(text), text, blocks, new TreeMap<>());
    return withMetadata(article);
  }

  /** If nothing is left as the story, then nothing was known for certain to be none. */
  private void keepAll() {
    boolean headlineAlone = paragraphs.size() == 1;
    headline = headlineAlone ? -1 : headline;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).role() == Role.DROPPED || headlineAlone) {
        blocks.set(i, block(i, Role.BODY));
      }
    }
  }

  private Article withMetadata(Article article) {
    Article changed = headline < 0 ? article : article.withHeadline(headline().span().in(text));
    changed = day.isEmpty() ? changed : changed.withPublished(day.get());
    changed = header.on(changed);
    changed = authors.isEmpty() ? changed : changed.with(Fields.AUTHOR, authors);
    Optional<String> dateline =
        blocks.stream()
            .filter(b -> b.role() == Role.BODY)
            .findFirst()
            .flatMap(b -> Dateline.of(b.span().in(text)));
    return dateline.isEmpty() ? changed : changed.with(Fields.DATELINE, dateline.get());
  }

  /** What comes before the first sentence: navigation, headline, byline, credit. */
  private int head() {
    headline = findHeadline();
    int end = firstSentence < 0 ? headline + 1 : firstSentence;
    for (int i = 0; i < end; i++) {
      blocks.add(i == headline ? headline() : inHead(i));
    }
    return end;
  }

  private Block headline() {
    Optional<Span> named = header.headline().filter(s -> headline == header.headlineAt());
    return named.isEmpty() ? block(headline, Role.HEADLINE) : Block.of(named.get(), Role.HEADLINE);
  }

  /**
   * The first line of the head that is neither furniture nor a byline nor a mere word of a menu.
   */
  private int findHeadline() {
    if (paragraphs.size() == 1 || header.headlineAt() >= 0) {
      return header.headlineAt();
    }
    int limit = firstSentence < 0 ? Math.min(1, paragraphs.size()) : firstSentence;
    int found = -1;
    for (int i = 0; i < limit; i++) {
      String line = string(i);
      boolean other = !reason(i).isEmpty() || isByline(line) || Timestamp.isLine(line);
      if (!other && isHeadline(i) && (found < 0 || (isMenu(found) && !isMenuWord(i)))) {
        found = i;
      }
    }
    return found;
  }

  /** Whether a line is a word of a menu: Home, News, World, and at last the headline. */
  private boolean isMenu(int at) {
    return isMenuWord(at) && (isRepeated(at) || isMenuWord(at - 1) || isMenuWord(at + 1));
  }

  private boolean isMenuWord(int at) {
    return at >= 0
        && at < paragraphs.size()
        && LineShape.words(string(at)) <= MOST_MENU_WORDS
        && !isClosed(at)
        && !isByline(string(at));
  }

  private boolean isRepeated(int at) {
    return times.getOrDefault(string(at), 0) > 1;
  }

  private boolean isHeadline(int at) {
    String line = string(at);
    boolean item = LineShape.isListItem(text, paragraphs.get(at).span());
    return line.length() <= LONGEST_HEADLINE
        && LineShape.words(line) <= MOST_HEADLINE_WORDS
        && !item
        && ",:;-–—".indexOf(line.charAt(line.length() - 1)) < 0
        && !Byline.isCaption(line)
        && !(isSpeech(line) && at + 1 < paragraphs.size() && isSpeech(string(at + 1)));
  }

  private Block inHead(int at) {
    String line = string(at);
    String reason = reason(at);
    if (!reason.isEmpty()) {
      return dropped(at, reason);
    }
    if (isByline(line)) {
      authors.addAll(Byline.authors(line));
      return block(at, Role.BYLINE);
    }
    if (Timestamp.isLine(line)) {
      day = day.or(() -> Dates.parse(line));
      return dropped(at, "date line");
    }
    return at < headline
        ? dropped(at, "navigation before the headline")
        : block(at, Byline.isCredit(line) ? Role.CREDIT : role(at));
  }

  private Block inStory(int at) {
    String reason = reason(at);
    if (!reason.isEmpty() && !(Boilerplate.isWeak(string(at)) && isAlone(at))) {
      return dropped(at, reason);
    }
    return block(at, role(at));
  }

  /** What comes after the last sentence: the end of the story, then links and buttons. */
  private void tail(int from) {
    String heading = "";
    for (int i = from; i < paragraphs.size(); i++) {
      String reason = reason(i);
      if (!reason.isEmpty()) {
        heading = reason.equals(Boilerplate.SEPARATOR) || isAdvert(i) ? heading : string(i);
        blocks.add(dropped(i, reason));
      } else if (isRepeated(i) && isLink(i)) {
        blocks.add(dropped(i, "repeated line"));
      } else if (!heading.isEmpty() && isLink(i)) {
        blocks.add(dropped(i, "behind the story, after '" + heading + "'"));
      } else {
        blocks.add(block(i, role(i)));
      }
    }
  }

  private boolean isAdvert(int at) {
    return string(at).regionMatches(true, 0, "adverti", 0, 7);
  }

  /** Whether a line behind the story's furniture can be a link to another: a headline, no quote. */
  private boolean isLink(int at) {
    String line = string(at);
    return !LineShape.hasQuote(line)
        && !isSpeech(line)
        && LineShape.words(line) <= MOST_LINK_WORDS
        && ",:;".indexOf(line.charAt(line.length() - 1)) < 0;
  }

  private Role role(int at) {
    if (Byline.isSignature(string(at))) {
      return Role.BYLINE;
    }
    if (LineShape.isListItem(text, paragraphs.get(at).span())) {
      return Role.LIST_ITEM;
    }
    return isSubheading(at) ? Role.SUBHEADING : Role.BODY;
  }

  private boolean isSubheading(int at) {
    String line = string(at);
    return at + 1 < paragraphs.size()
        && at < lastSentence
        && LineShape.isTitle(line)
        && !isSpeech(line);
  }

  /** Whether the line is of a transcript, "RUIZ: We stay", or ends like one. */
  private static boolean isSpeech(String line) {
    int colon = line.indexOf(':');
    return colon > 0
        && colon <= 40
        && line.substring(0, colon).chars().noneMatch(Character::isLowerCase);
  }

  private boolean isByline(String line) {
    return !Byline.authors(line).isEmpty();
  }

  private boolean isAlone(int at) {
    boolean before = at > 0 && !reason(at - 1).isEmpty();
    return !before && (at + 1 >= paragraphs.size() || reason(at + 1).isEmpty());
  }

  /** The next sentence from a place on; -1 if there is none. */
  private int sentence(int from, int step) {
    for (int i = from; i >= 0 && i < paragraphs.size(); i += step) {
      boolean hasWords = LineShape.words(string(i)) >= FEWEST_SENTENCE_WORDS;
      if (hasWords && isStory(i) && reason(i).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  private boolean isStory(int at) {
    String line = string(at);
    return isClosed(at) && (at > 0 || !isQuestion(line))
        || line.length() > LONGEST_HEADLINE
        || Dateline.of(line).isPresent();
  }

  /** Whether a first line may be a headline although it ends like a sentence. */
  private static boolean isQuestion(String line) {
    char last = line.charAt(line.length() - 1);
    return (last == '?' || last == '!') && line.indexOf(". ") < 0;
  }

  private boolean isClosed(int at) {
    return LineShape.isClosed(text, paragraphs.get(at).span());
  }

  private String reason(int at) {
    return at < header.size() ? header.reason(at) : Boilerplate.reason(string(at));
  }

  private String string(int at) {
    return paragraphs.get(at).span().in(text);
  }

  private Block block(int at, Role role) {
    return Block.of(paragraphs.get(at).span(), role);
  }

  private Block dropped(int at, String reason) {
    return Block.dropped(paragraphs.get(at).span(), reason);
  }
}
