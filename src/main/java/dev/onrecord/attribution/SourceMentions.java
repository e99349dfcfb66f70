package dev.onrecord.attribution;

import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.token.TokenSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The mentions that are sources, with their first attributions, and the entities named so. */
public final class SourceMentions {
  /** The most tokens of content that are searched, so that no text makes the work long. */
  private static final int LONGEST = 400;

  private final ArticleContext context;
  private final @Nullable CandidateAttribution[] attributionOf;
  private final int[] timesNamed;

  private SourceMentions(ArticleContext context) {
    this.context = context;
    attributionOf = new CandidateAttribution[context.mentions().count()];
    timesNamed = new int[context.entities().size()];
  }

  /** Returns the sources of attributions. */
  public static SourceMentions of(ArticleContext context, List<CandidateAttribution> attributions) {
    SourceMentions sources = new SourceMentions(context);
    for (CandidateAttribution attribution : attributions) {
      attribution.source().ifPresent(m -> sources.add(m, attribution));
    }
    return sources;
  }

  private void add(int m, CandidateAttribution attribution) {
    int entity = context.entities().entityOf(m);
    if (entity >= 0) {
      timesNamed[entity]++;
    }
    if (attributionOf[m] == null) {
      attributionOf[m] = attribution;
    }
  }

  boolean isSource(int mention) {
    return attributionOf[mention] != null;
  }

  /** Returns the first attribution to a mention. */
  Optional<CandidateAttribution> attribution(int mention) {
    return Optional.ofNullable(attributionOf[mention]);
  }

  /** Returns the number of attributions whose source names an entity. */
  int timesNamed(int entity) {
    return entity < timesNamed.length ? timesNamed[entity] : 0;
  }

  /** Returns whether an entity is named in what a mention says. */
  boolean isNamedInContent(int entity, int mention) {
    CandidateAttribution attribution = attributionOf[mention];
    if (attribution == null) {
      return false;
    }
    for (TokenSpan span : attribution.content()) {
      int last = Math.min(span.last(), span.first() + LONGEST);
      if (isNamedBetween(entity, span.first(), last)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether an entity is named from one token to another, owners inside phrases too. */
  boolean isNamedBetween(int entity, int from, int to) {
    int m = firstFrom(from, to);
    while (m >= 0 && m < context.mentions().count() && context.mentions().get(m).last() <= to) {
      if (context.entities().entityOf(m++) == entity) {
        return true;
      }
    }
    return false;
  }

  private int firstFrom(int from, int to) {
    int m = -1;
    for (int t = from; t <= to && m < 0; t++) {
      m = context.mentions().at(t);
    }
    while (m > 0 && context.mentions().get(m - 1).last() >= from) {
      m--;
    }
    return m;
  }
}
