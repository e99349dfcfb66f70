package dev.onrecord.lucene.query;

import dev.onrecord.query.Compound;
import dev.onrecord.query.FieldQuery;
import dev.onrecord.query.Query;
import dev.onrecord.query.SpeechQuery;
import dev.onrecord.query.StoryQuery;
import java.util.List;

/** The queries that select paragraphs without ranking them. */
public final class Filters {
  private Filters() {}

  /** Returns whether a query does not contribute to the score. */
  public static boolean isFilter(Query query) {
    return switch (query) {
      case Query.All all -> true;
      case Query.Nothing nothing -> true;
      case Query.InText text -> false;
      case Query.InField field -> false;
      case Query.InAnywhere anywhere -> false;
      case FieldQuery field -> true;
      case SpeechQuery.SpeakerNamed named -> true;
      case SpeechQuery.Unnamed unnamed -> true;
      case SpeechQuery.SaidBy saidBy -> false;
      case SpeechQuery.Said said -> false;
      case SpeechQuery.SpeakerOfKind kind -> true;
      case SpeechQuery.Confident confident -> true;
      case SpeechQuery.InSources sources -> true;
      case StoryQuery story -> true;
      case SpeechQuery.Mentions mentions -> false;
      case Compound.And(List<Query> clauses) -> clauses.stream().allMatch(Filters::isFilter);
      case Compound.Or(List<Query> clauses) -> clauses.stream().allMatch(Filters::isFilter);
      case Compound.Not not -> true;
      case Compound.Boost boost -> false;
      case Compound.InArticle inArticle -> true;
      case Compound.Beside beside -> isFilter(beside.query());
      case Compound.Best best -> false;
    };
  }
}
