package dev.onrecord.annotate;

import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Role;
import dev.onrecord.article.Span;
import dev.onrecord.article.Tag;
import dev.onrecord.monitor.QueryMonitor;
import dev.onrecord.text.AnalysedArticle;
import dev.onrecord.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A tagger of paragraphs by topic rules, which are all evaluated in one pass over the tokens. A
 * topic that is found in a quarter of the paragraphs, and in three or more, is given to all
 * paragraphs of the article; the headline counts as two paragraphs. {@link Asides} are left out.
 */
final class Tagger {
  private static final int HEADLINE_WEIGHT = 2;
  private static final int MIN_PARAGRAPHS = 3;
  private static final int FRACTION = 4;

  private final TopicRule[] rules;
  private final Asides asides;
  private final ThreadLocal<QueryMonitor.Session> sessions;
  private final Supplier<OwnRules> own;

  Tagger(TopicRules rules) {
    this.rules = rules.rules().toArray(TopicRule[]::new);
    this.asides = new Asides(this.rules);
    QueryMonitor monitor = QueryMonitor.of(rules.rules().stream().map(TopicRule::query).toList());
    this.sessions = ThreadLocal.withInitial(monitor::session);
    this.own = once(() -> new OwnRules(rules.rules()));
  }

  /** Returns a supplier that asks another one when it is first asked. */
  private static <T> Supplier<T> once(Supplier<T> made) {
    AtomicReference<T> kept = new AtomicReference<>();
    return () -> kept.updateAndGet(known -> known == null ? made.get() : known);
  }

  /** Returns an article in another language than English with the topics of its own rules. */
  AnalysedArticle tagForeign(AnalysedArticle given) {
    OwnRules asked = own.get();
    int[] strength = new int[rules.length];
    if (given.headline().wordCount() > 0) {
      Arrays.stream(asked.matching(asParagraph(given), 0))
          .forEach(rule -> strength[rule] = HEADLINE_WEIGHT);
    }
    List<List<Tag>> tags = new ArrayList<>(given.paragraphs().size());
    for (int i = 0; i < given.paragraphs().size(); i++) {
      List<Tag> found = new ArrayList<>();
      for (int rule : asked.matching(given, i)) {
        strength[rule]++;
        List<Span> evidence = asked.evidence(rule, given, i);
        found.add(new Tag(rules[rule].topic(), Tag.Origin.PARAGRAPH, evidence));
      }
      tags.add(found);
    }
    return given.withParagraphs(withArticleTopics(given.paragraphs(), tags, strength));
  }

  /** Returns the article with the topics of its paragraphs. */
  AnalysedArticle tag(AnalysedArticle given) {
    List<Tokens> marked = given.tokens().stream().map(LongerNames::mark).toList();
    Tokens headline = LongerNames.mark(given.headline());
    AnalysedArticle analysed =
        new AnalysedArticle(
            given.article(), given.paragraphs(), marked, headline, given.language());
    QueryMonitor.Session session = sessions.get();
    List<List<Tag>> tags = new ArrayList<>(analysed.paragraphs().size());
    List<int[]> found = new ArrayList<>(analysed.paragraphs().size());
    int[] strength = strengthOfHeadline(session, analysed);
    for (int i = 0; i < analysed.paragraphs().size(); i++) {
      found.add(session.matches(analysed, i));
      tags.add(own(session, analysed, i, found.getLast()));
      for (int rule : found.getLast()) {
        strength[rule]++;
      }
    }
    asides.takeOut(tags, found, strength);
    return given.withParagraphs(withArticleTopics(given.paragraphs(), tags, strength));
  }

  private int[] strengthOfHeadline(QueryMonitor.Session session, AnalysedArticle analysed) {
    int[] strength = new int[rules.length];
    Tokens headline = analysed.headline();
    if (headline.wordCount() > 0) {
      for (int rule : session.matches(asParagraph(analysed), 0)) {
        strength[rule] = HEADLINE_WEIGHT;
      }
    }
    return strength;
  }

  private static AnalysedArticle asParagraph(AnalysedArticle analysed) {
    String text = analysed.headline().text();
    Paragraph only = Paragraph.of(0, text, new Span(0, text.length()), Role.HEADLINE);
    return new AnalysedArticle(
        analysed.article(),
        List.of(only),
        List.of(analysed.headline()),
        analysed.headline(),
        analysed.language());
  }

  private List<Tag> own(
      QueryMonitor.Session session, AnalysedArticle analysed, int ordinal, int[] matching) {
    List<Tag> own = new ArrayList<>(matching.length + 2);
    for (int rule : matching) {
      List<Span> evidence = session.evidence(rule, analysed, ordinal);
      own.add(new Tag(rules[rule].topic(), Tag.Origin.PARAGRAPH, evidence));
    }
    return own;
  }

  private List<Paragraph> withArticleTopics(
      List<Paragraph> paragraphs, List<List<Tag>> tags, int[] strength) {
    int enough = Math.max(MIN_PARAGRAPHS, (paragraphs.size() + FRACTION - 1) / FRACTION);
    int[] strong =
        IntStream.range(0, rules.length).filter(rule -> strength[rule] >= enough).toArray();
    List<Paragraph> tagged = new ArrayList<>(paragraphs.size());
    for (int i = 0; i < paragraphs.size(); i++) {
      addMissing(tags.get(i), strong);
      tagged.add(paragraphs.get(i).withTags(tags.get(i)));
    }
    return tagged;
  }

  private void addMissing(List<Tag> tags, int[] strong) {
    int own = tags.size();
    for (int rule : strong) {
      boolean missing = true;
      for (int i = 0; i < own && missing; i++) {
        missing = !tags.get(i).topic().equals(rules[rule].topic());
      }
      if (missing) {
        tags.add(new Tag(rules[rule].topic(), Tag.Origin.ARTICLE, List.of()));
      }
    }
  }
}
