package dev.onrecord.attribution.model;

import dev.onrecord.attribution.entity.Mention;
import dev.onrecord.attribution.token.TokenType;

/** The dimensions that features of several families share. */
public final class Dimensions {
  public static final EnumDimension<TokenType> TOKEN =
      EnumDimension.of("token type", TokenType.class);
  public static final EnumDimension<Mention.Kind> MENTION =
      EnumDimension.of("kind of mention", Mention.Kind.class);
  public static final EnumDimension<VerbForm> FORM =
      EnumDimension.of("form of the cue", VerbForm.class);
  public static final EnumDimension<Parenthesis> PARENTHESIS =
      EnumDimension.of("parenthesis", Parenthesis.class);
  public static final EnumDimension<SpeechKind> SPEECH =
      EnumDimension.of("kind of speech", SpeechKind.class);

  /** The auxiliaries before a cue, in the order of their bits. */
  static final Dimension AUXILIARIES =
      Dimension.sets("auxiliaries", "MODAL", "NEGATION", "TO", "HAVE", "BE");

  static final Dimension GENDER = Dimension.of("gender", "GENDER_UNKNOWN", "GENDER_KNOWN");

  private Dimensions() {}
}
