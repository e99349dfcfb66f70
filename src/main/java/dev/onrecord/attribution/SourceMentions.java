package dev.onrecord.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which mentions are sources, what each of them says, and how often each of the cast is named so.
 */
public final class SourceMentions {
  /** How much of what is said is looked at, so that no text makes the work long. */
  private static final int LONGEST = 400;

  private final ArticleContext reading;
  private final @Nullable CandidateAttribution[] sayingOf;
  private final int[] timesNamed;

  private SourceMentions(ArticleContext reading) {
    this.reading = reading;
    sayingOf = new CandidateAttribution[reading.mentions().count()];
    timesNamed = new int[reading.cast().size()];
  }

  static SourceMentions of(ArticleContext reading, List<CandidateAttribution> sayings) {
    SourceMentions sources = new SourceMentions(reading);
    sayings.stream().filter(s -> s.source() >= 0).forEach(sources::add);
    return sources;
  }

  private void add(CandidateAttribution saying) {
    int m = saying.source();
    int entity = reading.cast().entityOf(m);
    if (entity >= 0) {
      timesNamed[entity]++;
    }
    if (sayingOf[m] == null) {
      sayingOf[m] = saying;
    }
  }

  boolean isSource(int mention) {
    return sayingOf[mention] != null;
  }

  /** The first saying of a mention; null where it is no source. */
  @Nullable CandidateAttribution saying(int mention) {
    return sayingOf[mention];
  }

  /** In how many sayings somebody of the cast is the source by name. */
  int timesNamed(int entity) {
    return entity < timesNamed.length ? timesNamed[entity] : 0;
  }

  /** Whether somebody is named in what a mention says. */
  boolean isNamedInSaying(int entity, int mention) {
    CandidateAttribution saying = sayingOf[mention];
    if (saying == null) {
      return false;
    }
    for (int[] content : saying.content()) {
      if (isNamedBetween(entity, content[0], Math.min(content[1], content[0] + LONGEST))) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody is named from one token to another, owners inside other phrases included. */
  boolean isNamedBetween(int entity, int from, int to) {
    int m = firstFrom(from, to);
    while (m >= 0 && m < reading.mentions().count() && reading.mentions().get(m).last() <= to) {
      if (reading.cast().entityOf(m++) == entity) {
        return true;
      }
    }
    return false;
  }

  private int firstFrom(int from, int to) {
    int m = -1;
    for (int t = from; t <= to && m < 0; t++) {
      m = reading.mentions().at(t);
    }
    while (m > 0 && reading.mentions().get(m - 1).last() >= from) {
      m--;
    }
    return m;
  }
}
