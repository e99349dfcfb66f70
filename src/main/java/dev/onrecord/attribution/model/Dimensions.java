package dev.onrecord.attribution.model;

import static dev.onrecord.attribution.model.AntecedentFeature.*;
import static dev.onrecord.attribution.model.SourceFeature.*;

import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.token.TokenType;

/** The dimensions of features, and the limits of their numbers. */
public final class Dimensions {
  /** The number of values of a hashed word, a power of two. */
  public static final int WORDS = 1024;

  /** The number of values of a hashed pair of a verb and a word, a power of two. */
  public static final int PAIRS = 8192;

  /** The largest place from the left that is counted. */
  public static final int LATER = 2;

  /** The place of all candidates to the right of the cue. */
  public static final int RIGHT_OF_CUE = LATER + 1;

  /** The largest number of sentences that is counted. */
  public static final int FAR = 6;

  /** The number of sentences since something that has not been. */
  public static final int NEVER = FAR + 1;

  /** The largest number of half logarithmic units that is counted. */
  public static final int SUREST = 12;

  /** The number of a probability of 1. */
  public static final int CERTAIN = SUREST + 1;

  /** The number of paragraphs to a name that is too far off to be looked for. */
  public static final int NOT_FOUND = 7;

  /** The kind of speech of a mention that says nothing; the kinds of attributions come before. */
  public static final int NO_SPEECH = 3;

  /** The numbers of words of content that the features distinguish. */
  public static final RangeDimension CONTENT_WORDS =
      RangeDimension.of("words of content", 0, 1, 3, 8, 20);

  /** The numbers of words of a quotation that the features distinguish. */
  public static final RangeDimension QUOTATION_WORDS =
      RangeDimension.of("words", 0, 1, 2, 3, 6, 10, 20, 40);

  // What tokens, mentions and contents are.
  static final Dimension TOKEN = Dimension.of("token type", TokenType.class);
  static final Dimension MENTION_KIND = Dimension.of("kind of mention", Mention.Kind.class);
  static final Dimension SPEECH_KIND =
      Dimension.of("kind of speech", "DIRECT", "INDIRECT", "MIXED", "NOTHING");
  static final Dimension GENDER = Dimension.of("gender", "GENDER_UNKNOWN", "GENDER_KNOWN");
  static final Dimension RULE = Dimension.of("rule", Rule.class);

  // The cue and its surroundings.
  static final Dimension VERB = CueVerbs.VERB;
  static final Dimension VERB_FORM = Dimension.of("form of the cue", VerbForm.class);
  static final Dimension AUXILIARIES =
      Dimension.sets("auxiliaries", "MODAL", "NEGATION", "TO", "HAVE", "BE");
  static final Dimension USES =
      Dimension.sets("uses of the verb", "CLAUSE", "QUOTE", "OBJECT", "ADDRESSEE");
  static final Dimension PARENTHESIS = Dimension.of("parenthesis", Parenthesis.class);
  static final Dimension QUOTATION_BEFORE =
      Dimension.of("quotation before the cue", QuotationBefore.class);
  static final Dimension QUOTATION_BEHIND =
      Dimension.of("quotation behind the cue", "UNQUOTED_BEHIND", "QUOTED_BEHIND");
  static final Dimension PREVIOUS_CUE = Dimension.of("previous cue", PreviousCue.class);
  static final Dimension HASHED_WORD = Dimension.below("hashed word", WORDS);

  // A candidate for the source of a cue, and what stands between the two.
  static final Dimension SIDE = Dimension.of("side", "LEFT", "RIGHT");
  static final Dimension CANDIDATE_RANK = Dimension.upTo("rank", 7);
  static final Dimension NEAR = Dimension.upTo("rank", 2);
  static final Dimension COMMAS = Dimension.upTo("commas", 3);
  static final Dimension VERBS = Dimension.upTo("verbs", 3);
  static final Dimension PREVIOUS_SOURCE_RELATION =
      Dimension.of("relation to the previous source", PreviousSource.class);

  // A pronoun and a person that it may stand for.
  static final Dimension PRONOUN = Dimension.of("pronoun", "SHE", "HE");
  static final Dimension OPENING = Dimension.of("what the pronoun opens", Opening.class);
  static final Dimension MENTION_FORM = Dimension.of("form of the last mention", MentionForm.class);
  static final Dimension SOURCE_OR_NOT = Dimension.of("role", "NO_SOURCE", "SOURCE");
  static final Dimension OPENS_SENTENCE = Dimension.of("place", "IN_SENTENCE", "OPENS_SENTENCE");
  static final Dimension SAME_SENTENCE =
      Dimension.of("sentence", "OTHER_SENTENCE", "SAME_SENTENCE");
  static final Dimension NAMED = Dimension.of("named", "NOT_NAMED", "NAMED");
  static final Dimension ANTECEDENT_RANK = Dimension.upTo("rank", 5);
  static final Dimension LATEST = Dimension.of("rank", "LATEST", "EARLIER");
  static final Dimension PARAGRAPHS = Dimension.upTo("paragraphs back", 5);
  static final Dimension SINCE = Dimension.numbersOr("sentences since", FAR, "NEVER");
  static final Dimension SINCE_CAPPED = Dimension.upTo("sentences since", 3);

  // A quotation without a cue.
  static final Dimension OPTION_SOURCE = Dimension.of("source", QuotationSource.class);
  static final Dimension PLACE =
      Dimension.sets("place", "CLOSES_PARAGRAPH", "OPENS_SENTENCE", "OPENS_PARAGRAPH");
  static final Dimension CAPITAL = Dimension.of("first letter", "SMALL", "CAPITAL");
  static final Dimension GOES_ON =
      Dimension.of("previous quotation", "PREVIOUS_ENDS", "PREVIOUS_GOES_ON");

  // The confidence of an attribution.
  static final Dimension RESOLVED = Dimension.of("resolved", "NOT_RESOLVED", "RESOLVED");
  static final Dimension LOGARITHM = Dimension.below("half logarithms", SUREST + 1);
  static final Dimension CERTAINTY = Dimension.numbersOr("half logarithms", SUREST, "CERTAIN");

  private Dimensions() {}
}
