package dev.onrecord.attribution.entity;

/**
 * A noun phrase that may name who speaks.
 *
 * @param kind what sort of phrase it is
 * @param first its first token, a determiner or title included
 * @param last its last token
 * @param nameFirst the first token of the bare name; -1 where there is no name
 * @param nameLast the last token of the bare name
 */
public record Mention(Kind kind, int first, int last, int nameFirst, int nameLast) {

  /** The sorts of noun phrases. */
  public enum Kind {
    /** A name that is or may be a person's. */
    PERSON,
    /** The name of an organisation. */
    ORGANIZATION,
    /** A country, a city. */
    PLACE,
    /** He, him, his, she, her, hers. */
    SINGULAR_PRONOUN,
    THEY,
    IT,
    /** I and we. */
    FIRST_PERSON,
    SECOND_PERSON,
    /** Who: somebody named just before. */
    WHO,
    /** A person by role: "the mayor", "a senior official". */
    ROLE,
    /** Many people: "officials", "critics". */
    GROUP,
    /** "The report", "a poll". */
    DOCUMENT,
    /** An organisation by what it is: "the ministry". */
    BODY,
    /** Anything else. */
    THING
  }

  public boolean hasName() {
    return nameFirst >= 0;
  }

  public int nameLength() {
    return nameFirst < 0 ? 0 : nameLast - nameFirst + 1;
  }

  public boolean isPronoun() {
    return switch (kind) {
      case SINGULAR_PRONOUN, THEY, IT, FIRST_PERSON, SECOND_PERSON, WHO -> true;
      case PERSON, ORGANIZATION, PLACE, ROLE, GROUP, DOCUMENT, BODY, THING -> false;
    };
  }
}
