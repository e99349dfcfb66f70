package dev.onrecord.match;

import dev.onrecord.article.Value;
import dev.onrecord.query.Fields;
import dev.onrecord.query.Query;
import dev.onrecord.query.Verdict;
import dev.onrecord.query.WordField;
import dev.onrecord.text.AnalysedArticle;
import dev.onrecord.text.SpanList;
import dev.onrecord.text.Tokens;
import java.util.List;

/** Clauses about the words of a text. */
final class WordClauses {
  private static final Tokens NONE = Tokens.of("");

  private WordClauses() {}

  record InText(Query query, WordsMatcher words) implements Clause {
    @Override
    public boolean matches(AnalysedArticle analysed, int ordinal) {
      return words.matches(analysed.tokens().get(ordinal));
    }

    @Override
    public void collect(AnalysedArticle analysed, int ordinal, WordField<?> field, SpanList into) {
      if (field.equals(Fields.TEXT)) {
        Tokens tokens = analysed.tokens().get(ordinal);
        words.collect(tokens, 0, tokens.size(), into);
      }
    }

    @Override
    public Verdict explain(AnalysedArticle analysed, int ordinal) {
      return verdict(
          query, words, "the text", List.of(TokenRange.of(analysed.tokens().get(ordinal))));
    }
  }

  record InField(Query.InField query, WordsMatcher words) implements Clause {
    @Override
    public boolean matches(AnalysedArticle analysed, int ordinal) {
      return words.matches(tokens(analysed));
    }

    private Tokens tokens(AnalysedArticle analysed) {
      String name = query.field().name();
      return name.equals(Fields.HEADLINE.name())
          ? analysed.headline()
          : analysed.article().metadata().get(name) instanceof Value.Text(String text)
              ? Tokens.of(text)
              : NONE;
    }

    @Override
    public void collect(AnalysedArticle analysed, int ordinal, WordField<?> field, SpanList into) {
      if (field.name().equals(query.field().name())) {
        Tokens tokens = tokens(analysed);
        words.collect(tokens, 0, tokens.size(), into);
      }
    }

    @Override
    public Verdict explain(AnalysedArticle analysed, int ordinal) {
      String where = "the " + query.field().name();
      return verdict(query, words, where, List.of(TokenRange.of(tokens(analysed))));
    }
  }

  /** Words may come from both; a phrase stands in one of them. */
  record Anywhere(Query.InAnywhere query, WordsMatcher words) implements Clause {
    @Override
    public boolean matches(AnalysedArticle analysed, int ordinal) {
      return words.matches(analysed.tokens().get(ordinal))
          || words.matches(analysed.headline())
          || words.matchesTogether(ranges(analysed, ordinal));
    }

    private static List<TokenRange> ranges(AnalysedArticle analysed, int ordinal) {
      return List.of(
          TokenRange.of(analysed.headline()), TokenRange.of(analysed.tokens().get(ordinal)));
    }

    @Override
    public void collect(AnalysedArticle analysed, int ordinal, WordField<?> field, SpanList into) {
      if (field.equals(Fields.TEXT)) {
        Tokens tokens = analysed.tokens().get(ordinal);
        words.collect(tokens, 0, tokens.size(), into);
      } else if (field.equals(Fields.HEADLINE)) {
        words.collect(analysed.headline(), 0, analysed.headline().size(), into);
      }
    }

    @Override
    public Verdict explain(AnalysedArticle analysed, int ordinal) {
      return verdict(query, words, "headline and text", ranges(analysed, ordinal));
    }
  }

  static Verdict verdict(Query query, WordsMatcher words, String where, List<TokenRange> ranges) {
    boolean matches = words.matchesTogether(ranges);
    List<String> missing = words.missing(ranges);
    String because =
        missing.isEmpty()
            ? "all of it stands in " + where
            : "not in " + where + ": " + String.join(", ", missing);
    return Verdict.of(query, matches, because);
  }
}
