package dev.onrecord.match;

import dev.onrecord.text.Tokens;

/**
 * A stretch of tokens to look for words in.
 *
 * @param tokens the tokens
 * @param from the first one
 * @param to the one after the last
 */
record TokenRange(Tokens tokens, int from, int to) {
  static TokenRange of(Tokens tokens) {
    return new TokenRange(tokens, 0, tokens.size());
  }
}
