package dev.onrecord.read.text;

import dev.onrecord.article.Role;
import dev.onrecord.article.Span;
import dev.onrecord.read.draft.Bylines;
import dev.onrecord.read.draft.Judgement;
import dev.onrecord.read.draft.Judgement.Keep;
import dev.onrecord.read.draft.Reason;
import dev.onrecord.read.draft.SourceText;
import dev.onrecord.read.draft.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The paragraphs of a plain text, by index, and the shape of each. */
final class TextParagraphs {
  private static final int LONGEST_HEADLINE = 250;
  private static final int MOST_HEADLINE_WORDS = 35;
  private static final int MOST_MENU_WORDS = 3;
  private static final int MOST_LINK_WORDS = 20;
  private static final int FEWEST_SENTENCE_WORDS = 4;
  private static final int FEWEST_SHOUTED = 5;

  private final String text;
  private final TextHeader header;
  private final List<TextLine> paragraphs;
  private final Map<String, Integer> times = new HashMap<>();
  private final Optional<Span> sentences;

  /** Joins the lines of a text to paragraphs; each line of its header is one by itself. */
  TextParagraphs(SourceText document) {
    this.text = document.text();
    List<TextLine> lines = TextLine.of(document);
    this.header = TextHeader.of(text, lines);
    this.paragraphs = new ArrayList<>(lines.subList(0, header.size()));
    paragraphs.addAll(LineJoiner.paragraphs(text, lines.subList(header.size(), lines.size())));
    for (int i = 0; i < paragraphs.size(); i++) {
      if (span(i).length() <= LONGEST_HEADLINE) {
        times.merge(string(i), 1, Integer::sum);
      }
    }
    this.sentences = findSentences();
  }

  TextHeader header() {
    return header;
  }

  int count() {
    return paragraphs.size();
  }

  Span span(int at) {
    return paragraphs.get(at).span();
  }

  String string(int at) {
    return span(at).in(text);
  }

  /** Returns the run of paragraphs from the first sentence to the last; empty if there is none. */
  Optional<Span> sentences() {
    return sentences;
  }

  private Optional<Span> findSentences() {
    int from = 0;
    int to = paragraphs.size();
    while (from < to && !isSentence(from)) {
      from++;
    }
    while (to > from && !isSentence(to - 1)) {
      to--;
    }
    return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  private boolean isSentence(int at) {
    return LineShape.words(string(at)) >= FEWEST_SENTENCE_WORDS
        && isStory(at)
        && reason(at).isEmpty()
        && !isByline(at);
  }

  /** Returns whether a paragraph ends like a sentence, is long, or begins with a dateline. */
  private boolean isStory(int at) {
    String line = string(at);
    return isClosed(at) && (at > 0 || !isQuestion(line))
        || line.length() > LONGEST_HEADLINE
        || Dateline.of(line).isPresent();
  }

  /** Returns whether a first line may be a headline although it ends like a sentence. */
  private static boolean isQuestion(String line) {
    return (line.endsWith("?") || line.endsWith("!")) && !line.contains(". ");
  }

  private boolean isClosed(int at) {
    return LineShape.isClosed(text, span(at));
  }

  /** Returns the reason why a paragraph is no part of the story; empty if there is none. */
  Optional<? extends Reason> reason(int at) {
    if (at < header.size()) {
      return Optional.of(header.reasons().get(at));
    }
    return isShouted(at) ? Optional.of(BlockReason.LINK) : Boilerplate.reason(string(at));
  }

  /** Returns whether a paragraph in capitals, between two that are not, is a link of its page. */
  private boolean isShouted(int at) {
    return at > 1
        && at + 1 < count()
        && isAllCapitals(string(at))
        && !isAllCapitals(string(at - 1))
        && !isAllCapitals(string(at + 1))
        && LineShape.isClosed(text, span(at - 1));
  }

  private static boolean isAllCapitals(String line) {
    int words = LineShape.words(line);
    return words >= FEWEST_SHOUTED
        && words <= MOST_LINK_WORDS
        && line.indexOf(':') < 0
        && !LineShape.isClosed(line)
        && !LineShape.hasQuote(line)
        && line.equals(line.toUpperCase(Locale.ROOT))
        && line.chars().anyMatch(Character::isUpperCase);
  }

  /** Returns whether neither neighbour of a paragraph has a reason to be dropped. */
  boolean isAlone(int at) {
    return (at == 0 || reason(at - 1).isEmpty()) && (at + 1 >= count() || reason(at + 1).isEmpty());
  }

  boolean isRepeated(int at) {
    return times.getOrDefault(string(at), 0) > 1;
  }

  boolean isByline(int at) {
    return !Bylines.inLine(string(at)).isEmpty();
  }

  /** Returns whether a paragraph may be the headline of another article, as a link to it. */
  boolean isLink(int at) {
    String line = string(at);
    return !LineShape.hasQuote(line)
        && !isSpeech(line)
        && LineShape.words(line) <= MOST_LINK_WORDS
        && ",:;".indexOf(line.charAt(line.length() - 1)) < 0;
  }

  /** Returns the first paragraph that can be the headline, best one that is no word of a menu. */
  OptionalInt headline() {
    if (count() == 1 || header.headline().isPresent()) {
      return header.headline().stream().mapToInt(TextHeader.Headline::line).findFirst();
    }
    int limit = sentences.map(Span::start).orElse(Math.min(1, count()));
    OptionalInt found = OptionalInt.empty();
    for (int i = 0; i < limit; i++) {
      boolean better = found.isEmpty() || (isMenu(found.getAsInt()) && !isMenuWord(i));
      if (better && isHeadline(i)) {
        found = OptionalInt.of(i);
      }
    }
    return found;
  }

  private boolean isHeadline(int at) {
    String line = string(at);
    return reason(at).isEmpty()
        && !isByline(at)
        && !Timestamp.isLine(line)
        && line.length() <= LONGEST_HEADLINE
        && LineShape.words(line) <= MOST_HEADLINE_WORDS
        && !LineShape.isListItem(text, span(at))
        && ",:;-–—".indexOf(line.charAt(line.length() - 1)) < 0
        && !CreditLine.isCaption(line)
        && !(isSpeech(line) && at + 1 < count() && isSpeech(string(at + 1)));
  }

  /** Returns whether a line is a word of a menu: "Home", or "News" before or after it. */
  private boolean isMenu(int at) {
    return isMenuWord(at) && (isRepeated(at) || isMenuWord(at - 1) || isMenuWord(at + 1));
  }

  private boolean isMenuWord(int at) {
    return at >= 0
        && at < count()
        && LineShape.words(string(at)) <= MOST_MENU_WORDS
        && !isClosed(at)
        && !isByline(at);
  }

  /** Returns the judgement on a paragraph that is kept. */
  Judgement kept(int at) {
    String line = string(at);
    if (CreditLine.isSignature(line)) {
      return new Keep(Role.BYLINE);
    }
    if (LineShape.isListItem(text, span(at))) {
      return new Keep(Role.LIST_ITEM);
    }
    boolean subheading =
        sentences.filter(s -> at < s.end() - 1).isPresent()
            && LineShape.isTitle(line)
            && !isSpeech(line);
    return subheading ? new Keep(Role.SUBHEADING) : Judgement.BODY;
  }

  /** Returns whether a line begins with a speaker in capitals, as in a transcript: "RUIZ: No". */
  private static boolean isSpeech(String line) {
    int colon = line.indexOf(':');
    return colon > 0
        && colon <= 40
        && line.substring(0, colon).chars().noneMatch(Character::isLowerCase);
  }
}
