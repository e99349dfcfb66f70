package dev.onrecord.attribution.model;

import static dev.onrecord.attribution.model.Dimensions.*;

/** The features of the choice of the person that a pronoun stands for. */
public enum AntecedentFeature implements Feature {
  SENTENCES_BACK(Dimension.upTo("sentences back", 7), OPENING, SOURCE_OR_NOT),
  PARAGRAPHS_BACK(PARAGRAPHS, OPENING),
  RANK_AND_OPENING(ANTECEDENT_RANK, OPENING),
  RANK_AND_SEX(ANTECEDENT_RANK, GENDER, PRONOUN),
  SEX(GENDER, PRONOUN),
  PLACE_OF_LAST_MENTION(OPENS_SENTENCE, Dimension.upTo("sentences back", 3), MENTION_FORM),
  LAST_MENTION_AND_DISTANCE(
      SOURCE_OR_NOT, OPENS_SENTENCE, PARAGRAPHS, Dimension.upTo("sentences back", 2)),
  LAST_WAS_SOURCE(SOURCE_OR_NOT, ANTECEDENT_RANK, MENTION_FORM),
  TIMES_MENTIONED(Dimension.upTo("mentions", 12)),
  TIMES_RECENTLY(Dimension.upTo("recent mentions", 8)),
  BEFORE_LAST_MENTION(TOKEN, SAME_SENTENCE),
  IN_QUOTATION(Dimension.of("quoted mention", QuotedMention.class)),
  FULL_NAME(Dimension.of("name", "ONE_WORD", "SEVERAL_WORDS")),
  SPOKE_LAST(Dimension.of("last speaker", "OTHER_SPEAKER", "SAME_SPEAKER"), PARAGRAPHS),
  SAME_PARAGRAPH_FIRST(
      Dimension.of("paragraph", "OTHER_PARAGRAPH", "SAME_PARAGRAPH"),
      Dimension.of("place", "IN_PARAGRAPH", "OPENS_PARAGRAPH"),
      OPENS_SENTENCE),
  POSSESSED(
      Dimension.of("ending", "PLAIN", "POSSESSIVE"), Dimension.of("next", "NO_COMMA", "COMMA")),
  SENTENCES_SINCE_SOURCE(SINCE, OPENING, PRONOUN),
  SENTENCES_SINCE_SUBJECT(SINCE, OPENING, LATEST),
  SUBJECT_AND_SOURCE(SINCE_CAPPED, SINCE_CAPPED, ANTECEDENT_RANK),
  AFTER_LAST_MENTION(TOKEN, SAME_SENTENCE),
  NAMED_IN_CONTENT(SPEECH_KIND, NAMED),
  NAMED_AFTER(OPENING, SPEECH_KIND, NAMED),
  LAST_CUE(VERB, Dimension.below("sentences since", 2)),
  TIMES_SOURCE(Dimension.upTo("times a source", 7), LATEST),
  CONTENT_AND_SOURCE(
      Dimension.of("order of source and content", ContentOrder.class), SPEECH_KIND, OPENING, SINCE),
  PERSONHOOD(
      Dimension.upTo("times a source", 2),
      Dimension.of("evidence of a name", NameEvidence.class),
      GENDER,
      Dimension.of("office", "NO_OFFICE", "OFFICE"));

  public static final FeatureFamily FAMILY = FeatureFamily.of(AntecedentFeature.class);

  private final WeightRow row;

  AntecedentFeature(Dimension... dimensions) {
    row = FeatureFamily.of(AntecedentFeature.class).feature(name(), dimensions);
  }

  @Override
  public WeightRow row() {
    return row;
  }

  /** The unit that a mention opens. */
  public enum Opening {
    NOTHING,
    SENTENCE,
    PARAGRAPH
  }

  /** Which of a source and its content comes first. */
  public enum ContentOrder {
    SOURCE_FIRST,
    CONTENT_FIRST,
    NO_CONTENT
  }

  /** The form in which a mention refers to a person. */
  public enum MentionForm {
    PRONOUN,
    FULL_NAME,
    SHORT_NAME
  }

  /** The relation of a mention to quotations. */
  public enum QuotedMention {
    UNQUOTED,
    QUOTED,
    QUOTED_SOURCE
  }

  /** The evidence that a word is a name. */
  public enum NameEvidence {
    CAPITAL_ONLY,
    ATTESTED,
    FULL_NAME
  }
}
