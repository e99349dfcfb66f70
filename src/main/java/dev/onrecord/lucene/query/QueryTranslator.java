package dev.onrecord.lucene.query;

import dev.onrecord.article.Correction;
import dev.onrecord.lucene.document.Schema;
import dev.onrecord.lucene.people.People;
import dev.onrecord.match.WordBag;
import dev.onrecord.query.Compound;
import dev.onrecord.query.ExactField;
import dev.onrecord.query.Field;
import dev.onrecord.query.FieldQuery;
import dev.onrecord.query.Fields;
import dev.onrecord.query.Query;
import dev.onrecord.query.SpeakerField;
import dev.onrecord.query.SpeakerKind;
import dev.onrecord.query.Speech;
import dev.onrecord.query.SpeechQuery;
import dev.onrecord.query.StoryQuery;
import dev.onrecord.query.TextField;
import dev.onrecord.query.WordField;
import dev.onrecord.query.Words;
import dev.onrecord.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Translates queries to Lucene's. The results match the documents of paragraphs only, never those
 * of articles.
 */
public final class QueryTranslator {
  /** The weight of headlines, whose words BM25 overrates because headlines are short. */
  private static final float WEIGHT_OF_HEADLINE = 0.5f;

  private final People people;
  private final IndexReader reader;
  private final BitSetProducer articles;
  private final HeldLanguages languages;
  private final Stories stories;
  private final WordsTranslator.Breadth breadth;

  /** Creates a translator for the version of the index that some people speak in. */
  public QueryTranslator(People people, BitSetProducer articles, Stories stories) {
    this(people, articles, stories, WordsTranslator.Breadth.REFUSED);
  }

  private QueryTranslator(
      People people, BitSetProducer articles, Stories stories, WordsTranslator.Breadth breadth) {
    this.people = people;
    this.stories = stories;
    this.breadth = breadth;
    this.reader = people.reader();
    this.articles = articles;
    this.languages = HeldLanguages.of(reader);
  }

  public org.apache.lucene.search.Query translate(Query query) throws IOException {
    return switch (query) {
      case Query.All all -> new ConstantScoreQuery(Schema.paragraphs());
      case Query.Nothing nothing -> new MatchNoDocsQuery("nothing asked for");
      case Query.InText(Words words) -> languages.ask(words, l -> inText(l).query(words));
      case Query.InField(TextField field, Words words) ->
          languages.ask(words, l -> ofArticles(in(name(field), l).query(words)));
      case Query.InAnywhere(Words words) -> languages.ask(words, l -> anywhere(words, l));
      case FieldQuery field -> constant(ofField(field));
      case SpeechQuery.SpeakerNamed(String name) -> constant(named(name).speaking());
      case SpeechQuery.Unnamed(String description) -> constant(described(description));
      case SpeechQuery.SaidBy said -> said(said);
      case SpeechQuery.Said(Words words, Speech speech) -> said(new Voice.Anybody(), words, speech);
      case SpeechQuery.SpeakerOfKind(SpeakerKind kind) ->
          constant(new TermQuery(new Term(Schema.SPEAKER_KIND, kind.toString())));
      case SpeechQuery.Confident(double least) -> constant(confident(least));
      case SpeechQuery.InSources(int least) -> constant(new InSourcesQuery(least, articles));
      case SpeechQuery.Mentions(String name) ->
          translate(new Query.InText(new Words.Phrase(name, 0)));
      case StoryQuery.ReprintOf(String article) ->
          constant(
              onParagraphs(
                  Fields.ARTICLE,
                  new TermInSetQuery(
                      Schema.ID, terms(Set.copyOf(stories.groups().others(article))))));
      case StoryQuery.FirstAppearance first -> without(stories.groups().laterCopies());
      case Compound.And(List<Query> clauses) -> and(clauses);
      case Compound.Or(List<Query> clauses) -> WordsTranslator.atLeast(1, translated(clauses));
      case Compound.Not not -> and(List.of(not));
      case Compound.Boost(Query boosted, double factor) ->
          new BoostQuery(translate(boosted), (float) factor);
      case Compound.InArticle(Query inner) -> inArticle(translate(inner));
      case Compound.Beside(Query near, Query other, int before, int after) ->
          new BesideQuery(translate(near), translate(other), before, after, articles);
      case Compound.Best best ->
          new QueryTranslator(people, articles, stories, WordsTranslator.Breadth.CUT).best(best);
    };
  }

  private static org.apache.lucene.search.Query confident(double least) {
    return NumericDocValuesField.newSlowRangeQuery(
        Schema.CONFIDENCE, SpeechQuery.Confident.thousandths(least), Long.MAX_VALUE);
  }

  private WordsTranslator in(String field, Language language) {
    return new WordsTranslator(field, reader, language, breadth);
  }

  private WordsTranslator inText(Language language) {
    return in(Schema.TEXT, language);
  }

  private List<org.apache.lucene.search.Query> translated(List<Query> queries) throws IOException {
    List<org.apache.lucene.search.Query> translated = new ArrayList<>();
    for (Query query : queries) {
      translated.add(translate(query));
    }
    return translated;
  }

  private static org.apache.lucene.search.Query without(org.apache.lucene.search.Query excluded) {
    return constant(
        new BooleanQuery.Builder()
            .add(Schema.paragraphs(), Occur.FILTER)
            .add(excluded, Occur.MUST_NOT)
            .build());
  }

  private org.apache.lucene.search.Query ofField(FieldQuery query) {
    return switch (query) {
      case FieldQuery.Is(SpeakerField field, String name) ->
          new Voice.OfSome(terms(people.namesOf(name))).speaking();
      case FieldQuery.In(SpeakerField field, List<String> names) ->
          new Voice.OfSome(terms(people.namesOf(names))).speaking();
      case FieldQuery.Is(ExactField field, String value) ->
          onParagraphs(field, values(field).anyOf(List.of(value)));
      case FieldQuery.In(ExactField field, List<String> values) ->
          onParagraphs(field, values(field).anyOf(values));
      case FieldQuery.StartsWith(ExactField field, String start) ->
          onParagraphs(
              field,
              field.ignoresCase()
                  ? values(field).startingWith(start)
                  : new PrefixQuery(new Term(name(field), start)));
      case FieldQuery.ByAuthor(String author) -> values(Fields.AUTHOR).named(author);
      case FieldQuery.Exists(Field field) -> exists(field);
      case FieldQuery.NumberRange range ->
          LongField.newRangeQuery(name(range.field()), range.from(), range.to());
      case FieldQuery.DateRange range ->
          LongField.newRangeQuery(
              name(range.field()), range.from().toEpochDay(), range.to().toEpochDay());
      case FieldQuery.Corrected(Correction.Kind kind) ->
          new TermQuery(new Term(Schema.CORRECTED, kind.toString()));
      case FieldQuery.TopicInParagraph(String topic) ->
          new ValueTerms(Schema.OWN_TOPIC, true, reader).anyOf(List.of(topic));
    };
  }

  private org.apache.lucene.search.Query and(List<Query> clauses) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean positive = false;
    boolean scoring = false;
    for (Query clause : clauses) {
      if (clause instanceof Compound.Not(Query excluded)) {
        all.add(translate(excluded), Occur.MUST_NOT);
      } else {
        boolean filter = Filters.isFilter(clause);
        all.add(translate(clause), filter ? Occur.FILTER : Occur.MUST);
        positive = true;
        scoring |= !filter;
      }
    }
    if (!positive) {
      all.add(Schema.paragraphs(), Occur.FILTER);
    }
    return scoring ? all.build() : new ConstantScoreQuery(all.build());
  }

  private org.apache.lucene.search.Query best(Compound.Best best) throws IOException {
    return new FirstMatching(
        List.of(translate(best.inParagraph()), translate(best.acrossArticle()), most(best)));
  }

  /**
   * Returns a query whose scores are the number of matching clauses and a fraction by their own.
   */
  private org.apache.lucene.search.Query most(Compound.Best best) throws IOException {
    List<org.apache.lucene.search.Query> each = translated(best.each());
    BooleanQuery.Builder most = new BooleanQuery.Builder();
    each.forEach(clause -> most.add(constant(clause), Occur.SHOULD));
    most.add(
        new FunctionScoreQuery(WordsTranslator.atLeast(1, each), new FractionOfScore()),
        Occur.MUST);
    if (!(best.among() instanceof Query.All)) {
      most.add(translate(best.among()), Occur.FILTER);
    }
    return most.build();
  }

  private org.apache.lucene.search.Query described(String description) {
    Words words = new Words.AllOf(description);
    return languages.ask(words, language -> in(Schema.UNNAMED, language).query(words));
  }

  private org.apache.lucene.search.Query said(SpeechQuery.SaidBy said) {
    var named = said(named(said.speaker()), said.words(), said.speech());
    if (!said.mayDescribe()) {
      return named;
    }
    Voice described = new Voice.Unnamed(described(said.speaker()));
    return WordsTranslator.atLeast(1, List.of(named, said(described, said.words(), said.speech())));
  }

  private org.apache.lucene.search.Query said(Voice voice, Words words, Speech speech) {
    return languages.ask(words, language -> said(voice, words, speech, inText(language)));
  }

  private static org.apache.lucene.search.Query said(
      Voice voice, Words words, Speech speech, WordsTranslator in) {
    if (!(words instanceof Words.Bag given)) {
      SaidWords several = new SaidWords.Several(in.query(words), in.intervals(words));
      return new SaidByQuery(voice, speech, several);
    }
    WordBag bag = WordBag.of(given, in.language());
    if (!bag.isSingles()) {
      return saidTogether(voice, speech, bag, in);
    }
    List<Term> all =
        WordsTranslator.stemTerms(bag.words()).stream()
            .map(stem -> new Term(Schema.TEXT, stem))
            .toList();
    int need = Math.min(bag.need(), all.size());
    return need > 1
        ? new SaidByQuery(voice, speech, new SaidWords.InOneStatement(all, need))
        : anyOf(voice, speech, all);
  }

  /** Returns a query for words of which some are split into parts. */
  private static org.apache.lucene.search.Query saidTogether(
      Voice voice, Speech speech, WordBag bag, WordsTranslator in) {
    List<IntervalsSource> places = in.sources(bag);
    int need = Math.min(bag.need(), places.size());
    org.apache.lucene.search.Query inText = WordsTranslator.atLeast(need, in.each(bag));
    return new SaidByQuery(voice, speech, new SaidWords.Together(inText, places, need));
  }

  private static org.apache.lucene.search.Query anyOf(
      Voice voice, Speech speech, List<Term> words) {
    List<org.apache.lucene.search.Query> said = new ArrayList<>();
    words.forEach(word -> said.add(new SaidByQuery(voice, speech, new SaidWords.OneTerm(word))));
    return WordsTranslator.atLeast(1, said);
  }

  /** Returns a query for paragraphs in which anybody says any of some words. */
  public static org.apache.lucene.search.Query saidAny(List<Term> words) {
    return anyOf(new Voice.Anybody(), Speech.ANY, words);
  }

  /** Returns a query for paragraphs in which somebody says some words in one statement. */
  public static org.apache.lucene.search.Query saidTogether(List<Term> words, int need) {
    return need > 1
        ? new SaidByQuery(
            new Voice.Anybody(), Speech.ANY, new SaidWords.InOneStatement(words, need))
        : saidAny(words);
  }

  private Voice named(String name) {
    return new Voice.OfSome(terms(people.named(name)));
  }

  private static Set<BytesRef> terms(Set<String> names) {
    return names.stream().map(BytesRef::new).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Returns a query for words in the headline or the text, where a phrase must be in one of them.
   */
  private org.apache.lucene.search.Query anywhere(Words words, Language language) {
    return words instanceof Words.Bag bag && !(words instanceof Words.AnyOf)
        ? anywhere(WordBag.of(bag, language), language)
        : inEither(words, language);
  }

  private WordsTranslator inHeadline(Language language) {
    return in(name(Fields.HEADLINE), language);
  }

  private org.apache.lucene.search.Query anywhere(WordBag bag, Language language) {
    List<org.apache.lucene.search.Query> words = new ArrayList<>(inText(language).each(bag));
    List<org.apache.lucene.search.Query> ofHeadline = inHeadline(language).each(bag);
    for (int i = 0; i < words.size(); i++) {
      words.set(i, WordsTranslator.atLeast(1, List.of(words.get(i), headline(ofHeadline.get(i)))));
    }
    return WordsTranslator.atLeast(bag.need(), words);
  }

  private org.apache.lucene.search.Query inEither(Words words, Language language) {
    return WordsTranslator.atLeast(
        1, List.of(inText(language).query(words), headline(inHeadline(language).query(words))));
  }

  private org.apache.lucene.search.Query headline(org.apache.lucene.search.Query query) {
    return new BoostQuery(ofArticles(query), WEIGHT_OF_HEADLINE);
  }

  private org.apache.lucene.search.Query exists(Field field) {
    if (field instanceof TextField) {
      return ofArticles(new FieldExistsQuery(name(field)));
    }
    boolean always = field instanceof WordField<?> || field.equals(Fields.ARTICLE);
    return constant(always ? Schema.paragraphs() : new FieldExistsQuery(name(field)));
  }

  private ValueTerms values(ExactField field) {
    return new ValueTerms(name(field), field.ignoresCase(), reader);
  }

  /** Excludes the documents of articles, which have the id too. */
  private static org.apache.lucene.search.Query onParagraphs(
      ExactField field, org.apache.lucene.search.Query query) {
    if (!field.equals(Fields.ARTICLE)) {
      return query;
    }
    return new BooleanQuery.Builder()
        .add(query, Occur.FILTER)
        .add(Schema.paragraphs(), Occur.FILTER)
        .build();
  }

  /** Returns the name of a field in the index. */
  public static String name(Field field) {
    return switch (field) {
      case dev.onrecord.query.ParagraphText text -> Schema.TEXT;
      case dev.onrecord.query.Anywhere anywhere -> Schema.TEXT;
      case dev.onrecord.query.SpeakerField speaker -> Schema.SPEAKER;
      case dev.onrecord.query.TopicField topic -> Schema.TOPIC;
      case dev.onrecord.query.NumberField number when number.equals(Fields.ORDINAL) ->
          Schema.ORDINAL;
      case dev.onrecord.query.KeywordField keyword when keyword.equals(Fields.ARTICLE) -> Schema.ID;
      case TextField text -> Schema.metadata(text.name());
      case dev.onrecord.query.KeywordField keyword -> Schema.metadata(keyword.name());
      case dev.onrecord.query.KeywordsField keywords -> Schema.metadata(keywords.name());
      case dev.onrecord.query.NumberField number -> Schema.metadata(number.name());
      case dev.onrecord.query.DateField date -> Schema.metadata(date.name());
    };
  }

  private static org.apache.lucene.search.Query constant(org.apache.lucene.search.Query query) {
    return new ConstantScoreQuery(query);
  }

  private org.apache.lucene.search.Query ofArticles(org.apache.lucene.search.Query query) {
    return new ToChildBlockJoinQuery(query, articles);
  }

  private org.apache.lucene.search.Query inArticle(org.apache.lucene.search.Query paragraphs) {
    return constant(ofArticles(new ToParentBlockJoinQuery(paragraphs, articles, ScoreMode.None)));
  }
}
