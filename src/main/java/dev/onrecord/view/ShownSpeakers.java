package dev.onrecord.view;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Source;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The speakers of a page, numbered in the order in which they first speak. */
final class ShownSpeakers {
  private final Map<String, ShownSpeaker> named = new LinkedHashMap<>();
  private final Map<ShownSpeaker, Long> counts = new LinkedHashMap<>();
  private long unnamed;

  /** Numbers the speakers of some statements. */
  static ShownSpeakers of(List<Attribution> statements) {
    ShownSpeakers voices = new ShownSpeakers();
    statements.forEach(said -> voices.count(said.by()));
    return voices;
  }

  private void count(Source source) {
    switch (source) {
      case Source.Named by -> {
        ShownSpeaker voice =
            named.computeIfAbsent(by.name(), name -> ShownSpeaker.numbered(named.size() + 1, by));
        counts.merge(voice, 1L, Long::sum);
      }
      case Source.Unnamed by -> unnamed++;
    }
  }

  /** Returns the voice of a source. */
  ShownSpeaker of(Source source) {
    return switch (source) {
      case Source.Named by ->
          named.getOrDefault(by.name(), ShownSpeaker.numbered(named.size() + 1, by));
      case Source.Unnamed by -> ShownSpeaker.unnamed(by);
    };
  }

  /** Returns the named speakers with the numbers of their statements. */
  Map<ShownSpeaker, Long> counts() {
    return Collections.unmodifiableMap(counts);
  }

  /** Returns the number of statements of sources without a name. */
  long unnamed() {
    return unnamed;
  }
}
