package dev.onrecord;

import dev.onrecord.article.Attribution;
import dev.onrecord.article.Correction;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Source;
import dev.onrecord.article.Span;
import dev.onrecord.article.Tag;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Applies corrections to the annotations of an article, one after the other. A correction whose
 * statement, name or topic is not there changes nothing.
 */
record Corrector(List<Paragraph> paragraphs) {
  private static final String RULE = "correction";

  /** Returns paragraphs as some corrections leave them, each with those that changed it. */
  static List<Paragraph> corrected(List<Paragraph> found, List<Correction> corrections) {
    List<Paragraph> corrected = found;
    for (Correction correction : corrections) {
      corrected = new Corrector(corrected).corrected(correction);
    }
    return corrected;
  }

  private List<Paragraph> corrected(Correction correction) {
    return switch (correction) {
      case Correction.Speaker(Correction.Statement statement, Source right) ->
          statements(correction, statement, (text, said) -> Stream.of(by(said, right, text)));
      case Correction.NoQuotation(Correction.Statement statement) ->
          statements(correction, statement, (text, said) -> Stream.of());
      case Correction.SamePerson(String name, String other) -> joined(correction, name, other);
      case Correction.NoTopic(String topic) ->
          each(p -> p.withTags(p.tags().stream().filter(isNot(topic)).toList()), correction);
    };
  }

  private static Predicate<Tag> isNot(String topic) {
    return tag -> !tag.topic().name().equals(topic) && !tag.topic().broader().contains(topic);
  }

  /** Returns the paragraphs after a change; those that differ then have the correction. */
  private List<Paragraph> each(Function<Paragraph, Paragraph> change, Correction correction) {
    List<Paragraph> changed = new ArrayList<>(paragraphs.size());
    for (Paragraph before : paragraphs) {
      Paragraph after = change.apply(before);
      changed.add(after.equals(before) ? before : after.with(correction));
    }
    return changed;
  }

  private interface Change {
    Stream<Attribution> of(String text, Attribution said);
  }

  /**
   * Changes the statements with the words and the source of a correction, or if there are none, the
   * only statement with the words, since another version may have found another source.
   */
  private List<Paragraph> statements(
      Correction correction, Correction.Statement statement, Change change) {
    long exact = count(statement::equals);
    Predicate<Correction.Statement> hasWords = s -> s.words().equals(statement.words());
    Predicate<Correction.Statement> meant =
        exact == 0 && count(hasWords) == 1 ? hasWords : statement::equals;
    return attributions(
        correction,
        p ->
            said ->
                meant.test(Correction.Statement.of(p, said))
                    ? change.of(p.text(), said)
                    : Stream.of(said));
  }

  private long count(Predicate<Correction.Statement> meant) {
    return paragraphs.stream()
        .flatMap(p -> p.attributions().stream().map(said -> Correction.Statement.of(p, said)))
        .filter(meant)
        .count();
  }

  private List<Paragraph> attributions(
      Correction correction,
      Function<Paragraph, Function<Attribution, Stream<Attribution>>> change) {
    return each(
        p -> p.withAttributions(p.attributions().stream().flatMap(change.apply(p)).toList()),
        correction);
  }

  private List<Paragraph> joined(Correction correction, String name, String other) {
    Source.Named kept = named(name).findFirst().orElseGet(() -> renamed(other, name));
    Set<String> aliases = new LinkedHashSet<>(kept.aliases());
    aliases.add(other);
    named(other).forEach(s -> aliases.addAll(s.aliases()));
    aliases.remove(name);
    Source one = withAliases(kept, List.copyOf(aliases));
    return attributions(
        correction,
        p ->
            said ->
                Stream.of(
                    said.speaker().equals(Optional.of(other))
                        ? said.correctedTo(one, RULE)
                        : said));
  }

  private Stream<Source.Named> named(String name) {
    return paragraphs.stream()
        .flatMap(p -> p.attributions().stream())
        .map(Attribution::by)
        .filter(Source.Named.class::isInstance)
        .map(Source.Named.class::cast)
        .filter(source -> source.name().equals(name));
  }

  /** Returns a source of the kind that the article knows under another name. */
  private Source.Named renamed(String known, String name) {
    boolean isPerson = named(known).allMatch(Source.Person.class::isInstance);
    return isPerson ? new Source.Person(name, List.of()) : new Source.Organization(name, List.of());
  }

  private static Source withAliases(Source.Named named, List<String> aliases) {
    return switch (named) {
      case Source.Person person -> new Source.Person(person.name(), aliases);
      case Source.Organization organization ->
          new Source.Organization(organization.name(), aliases);
    };
  }

  /**
   * Returns a statement by another source. The words that name the wrong one are not its source.
   */
  private static Attribution by(Attribution said, Source right, String text) {
    Attribution corrected = said.correctedTo(right, RULE);
    boolean isName = said.source().filter(span -> names(said.by(), span, text)).isPresent();
    return isName ? corrected.withoutSource() : corrected;
  }

  private static boolean names(Source source, Span span, String text) {
    return source instanceof Source.Named named
        && span.end() <= text.length()
        && Stream.concat(Stream.of(named.name()), named.aliases().stream())
            .map(Corrector::lastWord)
            .anyMatch(span.in(text)::contains);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
