package dev.onrecord.match;

import dev.onrecord.text.Tokens;

/**
 * A range of tokens in which words are searched.
 *
 * @param tokens the tokens of the whole text
 * @param from the index of the first token
 * @param to the index after the last token
 */
record TokenRange(Tokens tokens, int from, int to) {
  static TokenRange of(Tokens tokens) {
    return new TokenRange(tokens, 0, tokens.size());
  }
}
