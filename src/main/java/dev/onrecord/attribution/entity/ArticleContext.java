package dev.onrecord.attribution.entity;

import dev.onrecord.attribution.token.Quotations;
import dev.onrecord.attribution.token.Sentences;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.text.Tokens;
import java.util.List;

/** The results of the first steps for an article, which all later steps read. */
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
