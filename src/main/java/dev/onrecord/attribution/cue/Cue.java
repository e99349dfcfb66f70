package dev.onrecord.attribution.cue;

import static dev.onrecord.attribution.model.SourceFeature.*;

import dev.onrecord.attribution.token.TokenType;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A cue and its surroundings, which all candidates for its source share.
 *
 * @param token the token of the verb, or of "according"
 * @param verb the number of the verb among the cue verbs
 * @param form the form of the verb
 * @param uses what the verb may take, one bit each
 * @param auxiliaries the auxiliaries before the verb, one bit each
 * @param passive whether the verb is passive
 * @param before the type of the token before the cue
 * @param beforeGroup the type of the token before the verb and its auxiliaries
 * @param after the type of the token behind the cue
 * @param quotationBefore the quotation that ends just before the cue
 * @param quotedBehind whether a quotation begins just behind the cue
 * @param parenthesis how a later cue of the sentence encloses this one
 * @param previous the cue before this one in the same sentence
 * @param previousCue what was decided of that cue
 * @param commasSince the commas between that cue and this one, at most three
 */
public record Cue(
    int token,
    int verb,
    VerbForm form,
    int uses,
    int auxiliaries,
    boolean passive,
    TokenType before,
    TokenType beforeGroup,
    TokenType after,
    QuotationBefore quotationBefore,
    boolean quotedBehind,
    Parenthesis parenthesis,
    Optional<DecidedCue> previous,
    PreviousCue previousCue,
    int commasSince) {

  /**
   * A cue whose source is decided.
   *
   * @param token the token of the cue
   * @param source the mention of its source; empty where it has none
   */
  public record DecidedCue(int token, OptionalInt source) {}
}
