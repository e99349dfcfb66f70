package dev.onrecord.attribution.entity;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.text.Resources;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import dev.onrecord.text.WordLists;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Role nouns: what an article says that somebody is ("Foreign Minister Li Wei", "Li Wei, the mayor
 * of Tolva") and whether a description fits ("the diplomat", "the mayor").
 *
 * @param noun the role, with the words that belong to it: "foreign-minister", "mayor"
 * @param nations the countries and nationalities said with it
 * @param modifiers all other words said with it
 */
public record Roles(String noun, Set<String> nations, Set<String> modifiers) {
  private static final Map<String, Set<String>> WIDER = read();
  private static final WordLists WORDS = WordLists.beside(Roles.class, "words.txt");
  private static final Map<String, String> ABBREVIATED = WORDS.pairs("abbreviated-titles");
  private static final Set<String> COMPOUNDS = WORDS.words("compound-roles");
  private static final Set<String> AMERICAN = WORDS.words("american");

  /** Returns the role that a run of tokens names. */
  public static Roles of(TokenSequence tokens, int first, int last) {
    int head = last;
    while (head > first && !tokens.isA(head, ROLE | TITLE)) {
      head--;
    }
    head = tokens.isA(head, ROLE | TITLE) ? head : last;
    Set<String> nations = new HashSet<>();
    Set<String> modifiers = new HashSet<>();
    for (int i = first; i <= last; i++) {
      Word word = tokens.word(i);
      if (word.isWord() && i != head && !word.is(Word.FUNCTION)) {
        boolean nation = word.isA(PLACE | DEMONYM) && word.is(Word.CAPITALIZED);
        (nation ? nations : modifiers).add(nation ? nation(word.form()) : word.form());
      }
    }
    return new Roles(noun(tokens, first, head), nations, modifiers);
  }

  /** Returns the role that a text names: "foreign minister". */
  public static Roles parse(String text) {
    TokenSequence tokens = new TokenSequence(Tokens.of(text), List.of());
    return of(tokens, 0, tokens.size() - 1);
  }

  public Roles withNoun(String changed) {
    return new Roles(changed, nations, modifiers);
  }

  /** Returns this role with a country or state more. */
  Roles withNation(String form) {
    Set<String> more = new HashSet<>(nations);
    more.add(nation(form));
    return new Roles(noun, more, modifiers);
  }

  private static String nation(String form) {
    return AMERICAN.contains(form) ? "u.s" : form.length() > 4 ? form.substring(0, 4) : form;
  }

  private static String noun(TokenSequence tokens, int first, int head) {
    String form = tokens.word(head).form();
    String before = head > first ? tokens.word(head - 1).form() : "";
    if (tokens.isA(head + 1, OF)
        && tokens.word(head + 2 < tokens.size() ? head + 2 : head).form().equals("state")) {
      return form + "-of-state";
    }
    String both = before + "-" + form;
    return ABBREVIATED.getOrDefault(form, COMPOUNDS.contains(both) ? both : form);
  }

  /** Returns whether somebody in this role may be meant by a description. */
  public boolean fits(Roles description) {
    boolean sameNation =
        nations.isEmpty()
            || description.nations.isEmpty()
            || nations.stream().anyMatch(description.nations::contains);
    boolean same = noun.equals(description.noun);
    Set<String> narrower = WIDER.getOrDefault(description.noun, Set.of());
    return sameNation && (same || narrower.contains(noun));
  }

  private static Map<String, Set<String>> read() {
    return Resources.lines(Roles.class, "roles.txt").stream()
        .map(line -> line.split(": ", 2))
        .collect(Collectors.toUnmodifiableMap(l -> l[0], l -> Set.of(l[1].split(" "))));
  }
}
