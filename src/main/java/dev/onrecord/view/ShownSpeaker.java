package dev.onrecord.view;

import dev.onrecord.article.Source;
import dev.onrecord.query.SpeakerKind;

/**
 * A source as a page shows it. The number tells speakers apart where the colour does not: there are
 * fewer colours than speakers, and not everybody sees them.
 *
 * @param number the number of a named speaker, or a question mark
 * @param colour the class of its colour in the style sheet
 * @param name the name, or the words that describe a source without one
 * @param kind what it is, in words
 */
record ShownSpeaker(String number, String colour, String name, String kind) {
  private static final int COLOURS = 8;
  private static final String NOT_NAMED = "a source without a name";

  /** Returns the voice of a named speaker. */
  static ShownSpeaker numbered(int number, Source.Named source) {
    return new ShownSpeaker(
        Integer.toString(number),
        "c" + ((number - 1) % COLOURS + 1),
        source.name(),
        words(SpeakerKind.of(source)));
  }

  /** Returns the voice of a source without a name. */
  static ShownSpeaker unnamed(Source.Unnamed source) {
    String described = source.description().isBlank() ? NOT_NAMED : source.description();
    return new ShownSpeaker("?", "c0", described, words(SpeakerKind.UNNAMED));
  }

  private static String words(SpeakerKind kind) {
    return switch (kind) {
      case PERSON -> "person";
      case ORGANIZATION -> "organisation";
      case UNNAMED -> "not named";
    };
  }
}
