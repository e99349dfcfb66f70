package dev.onrecord.attribution.entity;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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
  private static final Map<String, String> ABBREVIATIONS =
      Map.of(
          "sen",
          "senator",
          "gov",
          "governor",
          "rep",
          "representative",
          "gen",
          "general",
          "prof",
          "professor",
          "dr",
          "doctor",
          "sgt",
          "sergeant",
          "capt",
          "captain",
          "lt",
          "lieutenant",
          "rev",
          "reverend");
  private static final Set<String> AMERICAN = Set.of("u.s", "us", "american", "america");

  /** The role that a run of tokens names. */
  public static Roles of(TokenSequence tokens, int first, int last) {
    int head = last;
    while (head > first && !tokens.isA(head, ROLE | TITLE)) {
      head--;
    }
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

  /** The role that a text names: "foreign minister". */
  public static Roles parse(String text) {
    TokenSequence tokens = new TokenSequence(Tokens.of(text), List.of());
    return of(tokens, 0, tokens.size() - 1);
  }

  public Roles withNoun(String changed) {
    return new Roles(changed, nations, modifiers);
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
    String whole = ABBREVIATIONS.getOrDefault(form, form);
    return whole.equals(form) ? compound(both, form) : whole;
  }

  private static String compound(String both, String form) {
    return switch (both) {
      case "foreign-minister",
          "prime-minister",
          "press-secretary",
          "foreign-secretary",
          "attorney-general" ->
          both;
      default -> form;
    };
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
    Map<String, Set<String>> wider = new HashMap<>();
    InputStream in = Objects.requireNonNull(Roles.class.getResourceAsStream("roles.txt"));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> lines = new ArrayList<>(reader.lines().filter(l -> !l.startsWith("#")).toList());
      for (String line : lines) {
        int colon = line.indexOf(':');
        wider.put(line.substring(0, colon), Set.of(line.substring(colon + 1).strip().split(" ")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the jar lacks roles.txt", e);
    }
    return wider;
  }
}
