package dev.onrecord.attribution;

import dev.onrecord.attribution.entity.Entities;
import dev.onrecord.attribution.entity.KnownPeople;
import dev.onrecord.attribution.entity.Mentions;
import dev.onrecord.attribution.token.Quotations;
import dev.onrecord.attribution.token.Sentences;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.text.Tokens;
import java.util.List;

/** What the first steps find in an article, for those that come after. */
public record ArticleContext(
    TokenSequence story,
    Sentences sentences,
    Quotations quotations,
    Mentions mentions,
    Entities cast) {

  public static ArticleContext of(Tokens headline, List<Tokens> paragraphs, KnownPeople known) {
    TokenSequence story = new TokenSequence(headline, paragraphs);
    Sentences sentences = Sentences.of(story);
    Mentions mentions = Mentions.of(story, sentences);
    return new ArticleContext(
        story, sentences, Quotations.of(story), mentions, Entities.of(story, mentions, known));
  }
}
