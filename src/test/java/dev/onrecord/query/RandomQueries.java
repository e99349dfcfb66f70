package dev.onrecord.query;

import dev.onrecord.text.TermAutomata;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Random queries of every kind. Equal seeds give equal queries. */
public final class RandomQueries {
  private static final String HOSTILE =
      "\"\\:()^~*?/-+=<>,.'’“”„&@|{}[]#% \t\n\r\u0000\u00a0\u2028éßΩж中🙂\ud800aAzZ019_";
  private static final List<String> AWKWARD =
      List.of(
          "AND",
          "or",
          "Not",
          "||",
          "!x",
          "defen*",
          "OR",
          "NOT",
          "any",
          "near",
          "*",
          "?",
          "-",
          "--x",
          "\\",
          "\"",
          "a:b",
          "text:",
          "(",
          "",
          " ",
          "a  b",
          "x OR y",
          "http://a.b/c?d=e&f=(g)",
          "/re/",
          "2017-04",
          "..",
          "O'Neil-Ruiz",
          "C++",
          "10:30",
          "“curly”",
          "\u0130stanbul",
          "a\nb",
          "ﬁ",
          "inv*",
          "w?x",
          "\ud83d\ude42");

  private final Random random;
  private final List<String> words;
  private final List<String> names;
  private final List<Field> custom;
  private final boolean hostile;

  private RandomQueries(
      Random random, List<String> words, List<String> names, List<Field> custom, boolean hostile) {
    this.random = random;
    this.words = words;
    this.names = names;
    this.custom = custom;
    this.hostile = hostile;
  }

  /**
   * Returns queries over the given words and names.
   *
   * @param words single words
   * @param names names of speakers, sources and topics
   */
  public static RandomQueries of(long seed, List<String> words, List<String> names) {
    return new RandomQueries(
        new Random(seed), List.copyOf(words), List.copyOf(names), List.of(), false);
  }

  /** Returns queries over strings that contain syntax characters or unusual characters. */
  public static RandomQueries hostile(long seed) {
    return new RandomQueries(new Random(seed), List.of(), List.of(), List.of(), true);
  }

  /** Returns these queries with additional fields. */
  public RandomQueries with(Field... fields) {
    return new RandomQueries(random, words, names, List.of(fields), hostile);
  }

  /** Returns a query of any kind with at most three levels of nesting. */
  public Query next() {
    return next(3);
  }

  /** Returns a query of any kind with at most {@code depth} levels of nesting. */
  public Query next(int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return leaf();
    }
    return switch (random.nextInt(8)) {
      case 0, 1 -> Query.allOf(several(() -> next(depth - 1)));
      case 2, 3 -> Query.anyOf(several(() -> next(depth - 1)));
      case 4 -> next(depth - 1).not();
      case 5 -> next(depth - 1).boost(pick(List.of(2.0, 0.5, 1e-5, 1.0 / 3, 10.0)));
      case 6 -> hostile ? best(depth) : Query.inArticle(next(depth - 1));
      default -> beside(next(depth - 1), next(depth - 1));
    };
  }

  /** Returns a query that contains no other query. */
  public Query leaf() {
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> new Query.InText(words(2));
      case 3 -> Fields.HEADLINE.having(words(2));
      case 4 -> Fields.ANYWHERE.having(words(2));
      case 5, 6 -> speech();
      case 7 -> value(pick(Fields.all()));
      case 8 -> value(custom.isEmpty() ? pick(Fields.all()) : pick(custom));
      default -> random.nextInt(4) > 0 ? leaf() : pick(List.of(Query.all(), Query.nothing()));
    };
  }

  private Query best(int depth) {
    return random.nextBoolean()
        ? Query.inArticle(next(depth - 1))
        : new Compound.Best(next(depth - 1), several(() -> next(depth - 1)));
  }

  private Query beside(Query one, Query other) {
    int before = random.nextInt(4);
    return new Compound.Beside(
        one, other, before, random.nextBoolean() ? before : random.nextInt(4));
  }

  private Query speech() {
    return switch (random.nextInt(10)) {
      case 0 -> Fields.SPEAKER.named(name());
      case 1 -> Fields.SPEAKER.unnamed(text());
      case 2 -> Query.mentions(name());
      case 3 -> Fields.SPEAKER.kind(pick(List.of(SpeakerKind.values())));
      case 4 -> Fields.SPEAKER.confidenceAtLeast(random.nextInt(1001) / 1000.0);
      case 7 -> pick(List.of(Query.inSources(2 + random.nextInt(3)), Query.firstAppearance()));
      case 8 -> Query.reprintOf(name());
      case 5, 6 -> Query.said(new Query.InText(words(1)), pick(List.of(Speech.values())));
      default -> Query.saidBy(name(), new Query.InText(words(1)), pick(List.of(Speech.values())));
    };
  }

  private Query value(Field field) {
    if (random.nextInt(8) == 0) {
      return field.exists();
    }
    return switch (field) {
      case WordField<?> searched -> searched.having(words(2));
      case ExactField exact -> exact(exact);
      case NumberField number -> number(number, pick(NUMBERS), pick(NUMBERS));
      case DateField date -> date(date, day(), day());
    };
  }

  private static final List<Long> NUMBERS =
      List.of(0L, 1L, 2L, 3L, 10L, -1L, -500L, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 40);

  private Query exact(ExactField field) {
    return switch (random.nextInt(4)) {
      case 0 -> field.startsWith(start(exactName()));
      case 1 -> field.in(IntStream.range(0, random.nextInt(4)).mapToObj(i -> exactName()).toList());
      case 2 -> field instanceof TopicField topic ? topic.inParagraph(name()) : field.is(name());
      default -> field.is(exactName());
    };
  }

  private Query number(NumberField field, long one, long other) {
    return random.nextBoolean()
        ? field.is(one)
        : field.between(Math.min(one, other), Math.max(one, other));
  }

  private Query date(DateField field, LocalDate one, LocalDate other) {
    return switch (random.nextInt(6)) {
      case 0 -> field.on(one);
      case 1 -> field.in(java.time.YearMonth.from(one));
      case 2 -> field.in(java.time.Year.from(one));
      case 3 -> field.since(one);
      case 4 -> field.between(LocalDate.MIN, one);
      default -> one.isBefore(other) ? field.between(one, other) : field.between(other, one);
    };
  }

  private LocalDate day() {
    if (hostile && random.nextInt(4) == 0) {
      return pick(
          List.of(
              LocalDate.MIN,
              LocalDate.MAX,
              LocalDate.of(0, 1, 1),
              LocalDate.of(-44, 3, 15),
              LocalDate.of(12345, 12, 31),
              LocalDate.of(999, 2, 1)));
    }
    return LocalDate.of(2016, 1, 1).plusDays(random.nextInt(900));
  }

  /** Returns words of any kind with at most {@code depth} levels of nesting. */
  public Words words(int depth) {
    return switch (random.nextInt(depth > 0 ? 12 : 10)) {
      case 0, 1, 2 -> new Words.AnyOf(random.nextBoolean() ? word() : text());
      case 3 -> new Words.AllOf(text());
      case 4 -> new Words.AtLeast(1 + random.nextInt(3), text());
      case 5 -> new Words.Phrase(text(), random.nextBoolean() ? 0 : random.nextInt(5));
      case 6 -> new Words.Prefix(start(word()));
      case 7 -> new Words.Wildcard(wildcard(word()));
      case 8 -> new Words.Fuzzy(word(), 1 + random.nextInt(2));
      case 9 -> new Words.Regexp(regexp(word()));
      default ->
          new Words.Near(several(() -> part(depth - 1)), random.nextInt(6), random.nextBoolean());
    };
  }

  /**
   * Returns a part of a proximity query: of any kind for hostile queries, otherwise one that
   * matches single words.
   */
  private Words part(int depth) {
    return hostile ? words(depth) : placed(random.nextInt(5));
  }

  private Words placed(int kind) {
    return switch (kind) {
      case 0 -> new Words.AnyOf(text());
      case 1 -> new Words.Phrase(word(), 0);
      case 2 -> new Words.Prefix(start(word()));
      case 3 -> new Words.Wildcard(wildcard(word()));
      default -> new Words.Fuzzy(word(), 1);
    };
  }

  private String start(String word) {
    int length = word.codePointCount(0, word.length());
    int kept = hostile ? length : Math.min(length, 2 + random.nextInt(3));
    return word.substring(0, word.offsetByCodePoints(0, kept));
  }

  private String wildcard(String word) {
    int at = random.nextInt(word.length() + 1);
    String mark = random.nextBoolean() ? "*" : "?";
    boolean inPlace = at < word.length() && mark.equals("?");
    return word.substring(0, at) + mark + word.substring(inPlace ? at + 1 : at);
  }

  private String regexp(String word) {
    int at = random.nextInt(word.length());
    String pattern =
        word.substring(0, at) + pick(List.of(".", ".*", "[a-z]+")) + word.substring(at + 1);
    return isSearchable(pattern) ? pattern : "x" + random.nextInt(9) + ".*";
  }

  private static boolean isSearchable(String regexp) {
    try {
      TermAutomata.regexp(regexp);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private String text() {
    return hostile ? hostileText() : String.join(" ", several(() -> pick(words)));
  }

  private String word() {
    return hostile ? hostileText() : pick(words);
  }

  private String name() {
    return hostile ? hostileText() : pick(names);
  }

  private String exactName() {
    return hostile && random.nextInt(6) == 0 ? pick(List.of("", " ", "\u2003")) : name();
  }

  private String hostileText() {
    String text =
        switch (random.nextInt(4)) {
          case 0 -> pick(AWKWARD);
          case 1 -> pick(AWKWARD) + " " + pick(AWKWARD);
          case 2 -> "flood";
          default -> characters(1 + random.nextInt(random.nextInt(40) == 0 ? 300 : 8));
        };
    return text.isBlank() ? "word" : text;
  }

  private String characters(int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(HOSTILE.charAt(random.nextInt(HOSTILE.length())));
    }
    return text.toString();
  }

  private <T> List<T> several(Supplier<T> one) {
    return IntStream.range(0, 2 + random.nextInt(2)).mapToObj(i -> one.get()).toList();
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
