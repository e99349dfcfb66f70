package dev.onrecord.text;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The English function words, which are not stemmed and have no separate exact term. */
public final class FunctionWords {
  private static final Set<String> ALL =
      Resources.lines(FunctionWords.class, "function-words.txt").stream()
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private FunctionWords() {}

  /** Returns all function words, in lower case. */
  public static Set<String> all() {
    return ALL;
  }

  public static boolean contains(String form) {
    return ALL.contains(form);
  }
}
