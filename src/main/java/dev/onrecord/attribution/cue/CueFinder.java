package dev.onrecord.attribution.cue;

import static dev.onrecord.text.WordClass.*;

import dev.onrecord.attribution.entity.ArticleContext;
import dev.onrecord.attribution.token.TokenSequence;
import dev.onrecord.text.Lexicon;
import dev.onrecord.text.Word;
import dev.onrecord.text.WordLists;
import dev.onrecord.text.WordSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the tokens that may be cues: forms of the cue verbs, and "according to". */
public record CueFinder(ArticleContext context, TokenSequence tokens) {
  private static final WordSet MOTIONS =
      WordLists.beside(CueFinder.class, "words.txt").forms("motions");

  private static final WordSet GUESSES =
      WordLists.beside(CueFinder.class, "words.txt").forms("guesses");
  private static final Map<String, Set<String>> DEEDS =
      WordLists.beside(CueFinder.class, "words.txt").pairs("deeds").entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  e -> e.getKey(), e -> Set.copyOf(List.of(e.getValue().split(" ")))));
  private static final int FARTHEST_OBJECT = 7;

  public CueFinder(ArticleContext context) {
    this(context, context.tokens());
  }

  /** Returns whether a token may be a cue; whether it is one, {@link SourceChooser} decides. */
  public boolean mayBeCue(int token) {
    Word word = tokens.word(token);
    if (!word.isA(CUE) && !isAccordingTo(token)) {
      return false;
    }
    int m = context.mentions().at(token);
    if (GUESSES.has(tokens.word(Math.max(0, token - 1))) || isDeed(token)) {
      return false;
    }
    return m < 0 && !context.quotations().inside(token) && !isAnswerByDeed(token);
  }

  private boolean quotationWithin(int cue, int distance) {
    for (int t = cue; t < Math.min(cue + distance, tokens.size()); t++) {
      if (context.quotations().inside(t)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a verb of answering goes on with a deed: "responded by launching missiles". */
  private boolean isAnswerByDeed(int cue) {
    if (MOTIONS.has(tokens.word(Math.min(cue + 1, tokens.size() - 1)))) {
      return !tokens.isA(cue, TAKES_ADDRESSEE) && !quotationWithin(cue, 12);
    }
    if (tokens.isA(cue, TAKES_OBJECT) || !tokens.isA(cue, TAKES_QUOTE)) {
      return false;
    }
    for (int t = cue + 1; t < Math.min(cue + 8, tokens.size() - 1); t++) {
      if (tokens.isA(t, BY) && tokens.isA(t + 1, GERUND | ING_FORM)) {
        return !tokens.isA(t + 1, TAKES_QUOTE);
      }
      if (tokens.word(t).mark() != 0) {
        return false;
      }
    }
    return false;
  }

  /** Returns whether a verb has an object that makes it a deed: "called a taxi". */
  private boolean isDeed(int cue) {
    if (!tokens.isA(cue, CUE) || tokens.isA(cue, GERUND)) {
      return false;
    }
    String lemma = Lexicon.ENGLISH.lemmas().get(tokens.word(cue).cueVerb());
    Set<String> objects = DEEDS.get(lemma);
    int end = objects == null ? cue : Math.min(cue + FARTHEST_OBJECT, tokens.size());
    for (int t = cue + 1; t < end && isBeforeObject(t); t++) {
      if (objects != null && objects.contains(tokens.word(t).form())) {
        return true;
      }
    }
    return false;
  }

  private boolean isBeforeObject(int token) {
    char mark = tokens.mark(token);
    boolean stops = mark != 0 && mark != '.' && mark != '-';
    return !stops && !tokens.isA(token, THAT | PREPOSITION | AUXILIARY | SUBJECT_PRONOUN);
  }

  public boolean isAccordingTo(int token) {
    return tokens.isA(token, ACCORDING)
        && tokens.isA(token + 1, TO)
        && tokens.areTogether(token, token + 1);
  }
}
