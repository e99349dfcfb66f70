package dev.onrecord.query;

import dev.onrecord.article.Source;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of sources of attributions. */
public enum SpeakerKind {
  /** A person with a name. */
  PERSON,
  /** An organisation with a name. */
  ORGANIZATION,
  /** A source that the article does not name. */
  UNNAMED;

  /**
   * {@return the kind of a source}
   *
   * @param source the source of an attribution
   */
  public static SpeakerKind of(Source source) {
    return switch (source) {
      case Source.Person person -> PERSON;
      case Source.Organization organization -> ORGANIZATION;
      case Source.Unnamed unnamed -> UNNAMED;
    };
  }

  /** Returns the kind with a name, in any case; empty if there is none. */
  static Optional<SpeakerKind> named(String name) {
    return Stream.of(values()).filter(kind -> kind.name().equalsIgnoreCase(name)).findFirst();
  }

  /** Returns the name in lower case, as in query text. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
