package dev.onrecord.annotate;

import dev.onrecord.analysis.Tokens;
import dev.onrecord.article.Attribution;
import java.util.List;

/** Finds who says what in the paragraphs of an article. */
final class Attributor {

  /**
   * The attributions of each paragraph.
   *
   * @param headline the headline's tokens, none where there is no headline
   * @param paragraphs the tokens of each paragraph, in order
   * @return a list for each paragraph
   */
  List<List<Attribution>> attribute(Tokens headline, List<Tokens> paragraphs) {
    return paragraphs.stream().map(p -> List.<Attribution>of()).toList();
  }
}
