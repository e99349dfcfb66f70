package dev.onrecord.attribution;

import static dev.onrecord.text.WordClass.AND;
import static dev.onrecord.text.WordClass.PREPOSITION;

import dev.onrecord.article.Attribution;
import dev.onrecord.attribution.entity.Entity;
import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.entity.Mention.Kind;
import dev.onrecord.attribution.token.Marks;
import dev.onrecord.attribution.token.Quotations.Quotation;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.text.Word;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sources that layout tells of, without a verb: the name before a colon in a headline or a
 * transcript, the letters Q and A of an interview, the signature under a quotation.
 */
final class SpeakerLabels {
  /** Words before a colon that name no speaker. */
  private static final Set<String> NOT_SPEAKERS =
      Set.of(
          "image", "photo", "video", "source", "credit", "correction", "update", "note", "watch");

  private static final double SURE = 0.9;
  private static final int LONGEST_ADDITION = 16;
  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_SIGNATURE = 32;

  private final ArticleContext reading;
  private final TokenSequence story;
  private final ContentSpans contents;

  SpeakerLabels(ArticleContext reading, ContentSpans contents) {
    this.reading = reading;
    this.contents = contents;
    story = reading.story();
  }

  /** What the label at the start of a part makes of it; null where there is none. */
  @Nullable CandidateAttribution opening(int part) {
    int first = story.first(part);
    int end = story.first(part + 1) - 1;
    if (end - first < 2) {
      return null;
    }
    if (story.mark(first + 1) == ':' && (is(first, "Q") || is(first, "A"))) {
      return saying(part, is(first, "A") ? interviewee(first) : -1, first + 1, end, Rule.INTERVIEW);
    }
    int m = reading.mentions().at(first);
    if (m < 0) {
      return inner(part, end);
    }
    int colon = colon(reading.mentions().get(m).last() + 1, end);
    boolean labelled = colon < end && (isSpeaker(m) || isNamed(m) && opensQuotation(colon + 1));
    return labelled ? saying(part, m, colon, end, Rule.LABEL) : inner(part, end);
  }

  /**
   * The colon behind a name, or behind what is added to the name between commas; in a headline also
   * behind what is spoken of: "Ruiz on the dam: 'We stay'".
   */
  private int colon(int after, int end) {
    int colon = after;
    int limit = Math.min(end, after + LONGEST_ADDITION);
    boolean topic = story.isA(after, PREPOSITION) && story.part(after) < 2;
    while ((story.mark(after) == ',' || topic) && colon < limit && story.mark(colon) != ':') {
      colon++;
    }
    boolean found = story.mark(colon) == ':' && (!topic || opensQuotation(colon + 1));
    return found ? colon : end;
  }

  private boolean opensQuotation(int token) {
    int quotation = reading.quotations().at(token);
    return quotation >= 0 && reading.quotations().get(quotation).open() == token;
  }

  private boolean isNamed(int m) {
    Mention mention = reading.mentions().get(m);
    return mention.kind() == Kind.PERSON && reading.cast().entityOf(m) >= 0;
  }

  /**
   * The label inside a part: "Too early - Ana Ruiz and Ed Hart: 'The count goes on.'", "More from
   * Ruiz: 'We stay.'"
   */
  private @Nullable CandidateAttribution inner(int part, int end) {
    int limit = Math.min(end, story.first(part) + LONGEST_HEADING);
    int colon = story.first(part);
    while (colon < limit && story.mark(colon) != ':') {
      colon++;
    }
    if (colon >= limit || !opensQuotation(colon + 1)) {
      return null;
    }
    int m = reading.mentions().at(colon - 1);
    int first = m < 0 ? -1 : firstOfRow(m);
    boolean named = first >= 0 && isNamed(m) && isApart(reading.mentions().get(first).first());
    return named ? saying(part, first, colon, end, Rule.LABEL) : null;
  }

  private int firstOfRow(int m) {
    int and = reading.mentions().get(m).first() - 1;
    int before = story.isA(and, AND) ? reading.mentions().at(and - 1) : -1;
    return before >= 0 && isNamed(before) ? before : m;
  }

  /** Whether a dash or "from" stands before a name. */
  private boolean isApart(int name) {
    return !reading.sentences().opens(name)
        && (Marks.isDash(story.mark(name - 1)) && !story.touchesNext(name - 1)
            || story.word(name - 1).form().equals("from"));
  }

  /**
   * What a signature makes of a part: one that ends it, or the part after it; null where there is
   * none.
   */
  @Nullable CandidateAttribution signature(int part) {
    int first = story.first(part);
    int end = story.first(part + 1) - 1;
    if (end - first < 3) {
      return null;
    }
    if (reading.quotations().at(first) < 0) {
      return post(part, first, end);
    }
    Quotation q = reading.quotations().get(reading.quotations().at(first));
    int dash = q.close() + 1;
    if (q.open() < first || !isSigned(dash)) {
      return null;
    }
    boolean within = dash <= end;
    return signed(part, q.open(), q.close(), within ? dash : -1, reading.mentions().at(dash + 1));
  }

  /** Whether a dash and a name end a part. */
  private boolean isSigned(int dash) {
    int m = reading.mentions().at(dash + 1);
    return m >= 0
        && Marks.isDash(story.mark(dash))
        && reading.mentions().get(m).kind() == Kind.PERSON
        && story.first(story.part(dash) + 1) - 1 - reading.mentions().get(m).last() < 12;
  }

  /** "We stay. — Ana Ruiz (@ruiz) May 5": a post that an article shows, signed as they are. */
  private @Nullable CandidateAttribution post(int part, int first, int end) {
    for (int t = end - 1; t > Math.max(first, end - LONGEST_SIGNATURE); t--) {
      if (Marks.isLongDash(story.mark(t)) && isSigned(t)) {
        int m = reading.mentions().at(t + 1);
        int bracket = reading.mentions().get(m).last() + 1;
        boolean handle = story.mark(bracket) == '(' && story.text(bracket, end).startsWith("(@");
        return handle ? signed(part, first, t - 1, t, m) : null;
      }
    }
    return null;
  }

  private CandidateAttribution signed(int part, int open, int close, int dash, int m) {
    List<int[]> content = List.of(new int[] {open, close});
    return new CandidateAttribution(
        part, dash, dash, m, content, contents.kind(content), Rule.SIGNATURE, SURE);
  }

  private boolean isSpeaker(int m) {
    Mention mention = reading.mentions().get(m);
    if (NOT_SPEAKERS.contains(story.word(mention.last()).form())) {
      return false;
    }
    int entity = reading.cast().entityOf(m);
    if (mention.kind() != Kind.PERSON || entity < 0) {
      return false;
    }
    Entity who = reading.cast().get(entity);
    return who.mentions() > 1;
  }

  private boolean is(int token, String letter) {
    return story.word(token).raw().equals(letter);
  }

  private CandidateAttribution saying(int part, int m, int colon, int end, Rule rule) {
    List<int[]> content = List.of(new int[] {colon + 1, end});
    boolean transcript = rule == Rule.INTERVIEW || story.is(story.first(part), Word.ALL_CAPS);
    Attribution.Kind kind = transcript ? Attribution.Kind.DIRECT : contents.kind(content);
    return new CandidateAttribution(part, colon, colon, m, content, kind, rule, SURE);
  }

  /** Who answers in an interview: the person named first in the article. */
  private int interviewee(int before) {
    for (int m = 0; m < reading.mentions().count(); m++) {
      Mention mention = reading.mentions().get(m);
      if (mention.first() >= before) {
        return -1;
      }
      int entity = reading.cast().entityOf(m);
      if (mention.kind() == Kind.PERSON
          && entity >= 0
          && reading.cast().get(entity).nameLength() > 1) {
        return m;
      }
    }
    return -1;
  }
}
