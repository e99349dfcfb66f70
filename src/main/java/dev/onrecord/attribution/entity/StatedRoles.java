package dev.onrecord.attribution.entity;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.entity.Mention.Kind;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.text.Word;
import dev.onrecord.text.WordLists;
import dev.onrecord.text.WordSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The roles that an article gives to somebody beside a mention of the name. */
record StatedRoles(TokenSequence tokens, Mentions mentions) {
  private static final WordLists WORDS = WordLists.beside(StatedRoles.class, "words.txt");
  private static final WordSet TAKING_OFFICE = WORDS.forms("taking-office");
  private static final WordSet GOVERNMENTS = WORDS.forms("governments");
  private static final int FARTHEST = 6;

  /** Notes the roles beside a mention: before the name, behind it, and by what is told of it. */
  void note(int m, Entity entity) {
    Mention mention = mentions.get(m);
    if (mention.nameFirst() > mention.first()) {
      Roles role = Roles.of(tokens, mention.first(), mention.nameFirst() - 1);
      entity.playing(place(mention).map(role::withNation).orElse(role));
    }
    behind(mention).ifPresent(entity::playing);
    told(mention).ifPresent(entity::playing);
  }

  /** Returns the place of "Ana Ruiz of Tolva". */
  private Optional<String> place(Mention mention) {
    boolean of = tokens.isA(mention.last() + 1, OF) && tokens.isA(mention.last() + 2, PLACE);
    return of ? Optional.of(tokens.word(mention.last() + 2).form()) : Optional.empty();
  }

  /** Returns the role of "Ana Ruiz, the mayor" and "Ana Ruiz, 41, the mayor". */
  private Optional<Roles> behind(Mention mention) {
    int comma = mention.last() + 1;
    if (tokens.mark(comma) != ',') {
      return Optional.empty();
    }
    boolean age = tokens.mark(comma + 2) == ',' && tokens.is(comma + 1, Word.DIGIT);
    return role(age ? comma + 3 : comma + 1);
  }

  /** Returns the role of "Ana Ruiz was elected mayor" and "Ana Ruiz, who has played goalkeeper". */
  private Optional<Roles> told(Mention mention) {
    int at = mention.last() + 1;
    at += tokens.mark(at) == ',' && tokens.isA(at + 1, WHO) ? 2 : 0;
    int from = at;
    while (at - from < FARTHEST && tokens.isA(at, AUXILIARY | ADVERB)) {
      at++;
    }
    boolean is = at > from && tokens.isA(at - 1, BE);
    boolean takes = at < tokens.size() && TAKING_OFFICE.has(tokens.word(at));
    if (takes) {
      at += tokens.isA(at + 1, PREPOSITION) ? 2 : 1;
    }
    return is || takes ? role(at) : Optional.empty();
  }

  private Optional<Roles> role(int token) {
    int m = mentions.at(token);
    boolean role =
        m >= 0 && mentions.get(m).kind() == Kind.ROLE && mentions.get(m).first() == token;
    return role ? Optional.of(Roles.of(tokens, token, mentions.get(m).last())) : Optional.empty();
  }

  /** Returns the last name in "the Ruiz administration"; empty for other mentions. */
  Optional<String> headOfGovernment(Mention mention) {
    boolean government =
        mention.kind() == Kind.BODY
            && mention.last() - mention.first() == 2
            && GOVERNMENTS.has(tokens.word(mention.last()));
    boolean named =
        government
            && tokens.is(mention.last() - 1, Word.CAPITALIZED)
            && !tokens.isA(mention.last() - 1, PLACE | DEMONYM);
    return named ? Optional.of(tokens.word(mention.last() - 1).form()) : Optional.empty();
  }

  /** Returns the role of somebody who heads a government. */
  static Roles headingGovernment() {
    return new Roles("president", new HashSet<>(), Set.of());
  }
}
