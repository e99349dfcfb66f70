package dev.onrecord.attribution;

import dev.onrecord.attribution.entity.Entities;
import dev.onrecord.attribution.entity.KnownPeople;
import dev.onrecord.attribution.entity.Mentions;
import dev.onrecord.attribution.token.Quotations;
import dev.onrecord.attribution.token.Sentences;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.text.Tokens;
import java.util.List;

/** What the first steps find in an article, which all later steps read. */
public record ArticleContext(
    TokenSequence tokens,
    Sentences sentences,
    Quotations quotations,
    Mentions mentions,
    Entities entities) {

  public static ArticleContext of(Tokens headline, List<Tokens> paragraphs, KnownPeople known) {
    TokenSequence tokens = new TokenSequence(headline, paragraphs);
    Sentences sentences = Sentences.of(tokens);
    Mentions mentions = Mentions.of(tokens, sentences);
    return new ArticleContext(
        tokens, sentences, Quotations.of(tokens), mentions, Entities.of(tokens, mentions, known));
  }
}
