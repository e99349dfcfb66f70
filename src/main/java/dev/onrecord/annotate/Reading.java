package dev.onrecord.annotate;

import dev.onrecord.analysis.Tokens;
import java.util.List;

/** What the first steps find in an article, for those that come after. */
record Reading(
    Story story, Sentences sentences, Quotations quotations, Mentions mentions, Cast cast) {

  static Reading of(Tokens headline, List<Tokens> paragraphs, KnownPeople known) {
    Story story = new Story(headline, paragraphs);
    Sentences sentences = Sentences.of(story);
    Mentions mentions = Mentions.of(story, sentences);
    return new Reading(
        story, sentences, Quotations.of(story), mentions, Cast.of(story, mentions, known));
  }
}
