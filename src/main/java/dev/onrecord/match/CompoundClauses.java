package dev.onrecord.match;

import dev.onrecord.query.Compound;
import dev.onrecord.query.Query;
import dev.onrecord.query.Verdict;
import dev.onrecord.query.WordField;
import dev.onrecord.text.AnalysedArticle;
import dev.onrecord.text.SpanList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Clauses that consist of other clauses, and constant ones. */
final class CompoundClauses {
  private CompoundClauses() {}

  record Constant(Query query, boolean value) implements Clause {
    @Override
    public boolean matches(AnalysedArticle analysed, int ordinal) {
      return value;
    }

    @Override
    public Verdict explain(AnalysedArticle analysed, int ordinal) {
      return Verdict.of(query, value, value ? "it matches everything" : "it matches nothing");
    }
  }

  /** A conjunction if {@code all} of the parts must match, or else a disjunction. */
  record Several(Compound query, List<Clause> parts, boolean all) implements Clause {
    @Override
    public boolean matches(AnalysedArticle analysed, int ordinal) {
      for (Clause part : parts) {
        if (part.matches(analysed, ordinal) != all) {
          return !all;
        }
      }
      return all;
    }

    @Override
    public void collect(AnalysedArticle analysed, int ordinal, WordField<?> field, SpanList into) {
      for (Clause part : parts) {
        if (all || part.matches(analysed, ordinal)) {
          part.collect(analysed, ordinal, field, into);
        }
      }
    }

    @Override
    public boolean asksForSpeech() {
      return parts.stream().anyMatch(Clause::asksForSpeech);
    }

    @Override
    public Optional<BitSet> statements(AnalysedArticle analysed, int ordinal) {
      return all
          ? Statements.ofAll(parts, analysed, ordinal)
          : Statements.ofAny(parts, analysed, ordinal);
    }

    @Override
    public List<Query> lacking(AnalysedArticle analysed, int ordinal) {
      return parts.stream()
          .filter(part -> all || part.matches(analysed, ordinal))
          .flatMap(part -> part.lacking(analysed, ordinal).stream())
          .toList();
    }

    @Override
    public boolean mayLack() {
      return parts.stream().anyMatch(Clause::mayLack);
    }

    @Override
    public Verdict explain(AnalysedArticle analysed, int ordinal) {
      List<Verdict> each = parts.stream().map(p -> p.explain(analysed, ordinal)).toList();
      return new Verdict(query, matches(analysed, ordinal), "", each);
    }
  }

  record Not(Compound.Not query, Clause part) implements Clause {
    @Override
    public boolean matches(AnalysedArticle analysed, int ordinal) {
      return !part.matches(analysed, ordinal);
    }

    @Override
    public Verdict explain(AnalysedArticle analysed, int ordinal) {
      Verdict negated = part.explain(analysed, ordinal);
      return new Verdict(query, !negated.matches(), "", List.of(negated));
    }
  }

  record InArticle(Compound.InArticle query, Clause part) implements Clause {
    @Override
    public boolean matches(AnalysedArticle analysed, int ordinal) {
      return anyBetween(analysed, 0, analysed.paragraphs().size(), part);
    }

    @Override
    public void collect(AnalysedArticle analysed, int ordinal, WordField<?> field, SpanList into) {
      if (part.matches(analysed, ordinal)) {
        part.collect(analysed, ordinal, field, into);
      }
    }

    @Override
    public boolean asksForSpeech() {
      return part.asksForSpeech();
    }

    @Override
    public Optional<BitSet> statements(AnalysedArticle analysed, int ordinal) {
      return part.matches(analysed, ordinal)
          ? part.statements(analysed, ordinal)
          : Optional.empty();
    }

    @Override
    public Verdict explain(AnalysedArticle analysed, int ordinal) {
      boolean matches = matches(analysed, ordinal);
      String because =
          matches ? "a paragraph of the article matches" : "no paragraph of the article matches";
      return new Verdict(query, matches, because, List.of(part.explain(analysed, ordinal)));
    }
  }

  record Beside(Compound.Beside query, Clause self, Clause other) implements Clause {
    @Override
    public boolean matches(AnalysedArticle analysed, int ordinal) {
      return self.matches(analysed, ordinal) && otherMatches(analysed, ordinal);
    }

    private boolean otherMatches(AnalysedArticle analysed, int ordinal) {
      int from = Math.max(0, ordinal - query.before());
      long to = Math.min(analysed.paragraphs().size(), (long) ordinal + query.after() + 1);
      return anyBetween(analysed, from, (int) to, other);
    }

    @Override
    public void collect(AnalysedArticle analysed, int ordinal, WordField<?> field, SpanList into) {
      self.collect(analysed, ordinal, field, into);
      if (other.matches(analysed, ordinal)) {
        other.collect(analysed, ordinal, field, into);
      }
    }

    @Override
    public boolean asksForSpeech() {
      return self.asksForSpeech();
    }

    @Override
    public Optional<BitSet> statements(AnalysedArticle analysed, int ordinal) {
      return self.statements(analysed, ordinal);
    }

    @Override
    public Verdict explain(AnalysedArticle analysed, int ordinal) {
      Verdict own = self.explain(analysed, ordinal);
      boolean close = otherMatches(analysed, ordinal);
      String because = (close ? "a" : "no") + " paragraph close enough matches " + query.other();
      return new Verdict(query, own.matches() && close, because, List.of(own));
    }
  }

  private static boolean anyBetween(AnalysedArticle analysed, int from, int to, Clause clause) {
    for (int i = from; i < to; i++) {
      if (clause.matches(analysed, i)) {
        return true;
      }
    }
    return false;
  }
}
