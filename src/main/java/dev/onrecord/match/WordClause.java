package dev.onrecord.match;

import dev.onrecord.article.Value;
import dev.onrecord.query.Anywhere;
import dev.onrecord.query.Fields;
import dev.onrecord.query.Query;
import dev.onrecord.query.TextField;
import dev.onrecord.query.Verdict;
import dev.onrecord.query.WordField;
import dev.onrecord.text.AnalysedArticle;
import dev.onrecord.text.SpanList;
import dev.onrecord.text.Tokens;
import java.util.List;

/**
 * A clause about the words of a field. If the field is {@link Fields#ANYWHERE}, single words may
 * come from the headline and the text together, but a phrase must be in one of them.
 */
record WordClause(Query query, WordField<?> field, WordsMatcher words) implements Clause {
  private static final Tokens NONE = Tokens.of("");

  @Override
  public boolean matches(AnalysedArticle analysed, int ordinal) {
    return field instanceof Anywhere
        ? words.matchesTogether(ranges(analysed, ordinal))
        : words.matches(tokens(field, analysed, ordinal));
  }

  private List<TokenRange> ranges(AnalysedArticle analysed, int ordinal) {
    TokenRange own = TokenRange.of(tokens(field, analysed, ordinal));
    return field instanceof Anywhere
        ? List.of(TokenRange.of(analysed.headline()), own)
        : List.of(own);
  }

  private static Tokens tokens(WordField<?> field, AnalysedArticle analysed, int ordinal) {
    if (!(field instanceof TextField)) {
      return analysed.tokens().get(ordinal);
    }
    return field.equals(Fields.HEADLINE)
        ? analysed.headline()
        : analysed.article().metadata().get(field.name()) instanceof Value.Text(String text)
            ? Tokens.of(text, analysed.language().words())
            : NONE;
  }

  @Override
  public void collect(AnalysedArticle analysed, int ordinal, WordField<?> wanted, SpanList into) {
    boolean searched =
        field instanceof Anywhere
            ? wanted.equals(Fields.TEXT) || wanted.equals(Fields.HEADLINE)
            : wanted.equals(field);
    if (searched) {
      Tokens tokens = tokens(wanted, analysed, ordinal);
      words.collect(tokens, 0, tokens.size(), into);
    }
  }

  @Override
  public Verdict explain(AnalysedArticle analysed, int ordinal) {
    String where = field instanceof Anywhere ? "headline and text" : "the " + field.name();
    return verdict(query, words, where, ranges(analysed, ordinal));
  }

  static Verdict verdict(Query query, WordsMatcher words, String where, List<TokenRange> ranges) {
    List<String> missing = words.missing(ranges);
    String because =
        missing.isEmpty()
            ? "all of it stands in " + where
            : "not in " + where + ": " + String.join(", ", missing);
    return Verdict.of(query, words.matchesTogether(ranges), because);
  }
}
