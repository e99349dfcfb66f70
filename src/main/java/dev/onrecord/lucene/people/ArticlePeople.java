package dev.onrecord.lucene.people;

import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Source;
import dev.onrecord.text.FoldedName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people who speak in one article, as an index that holds it alone would know them. */
public final class ArticlePeople {
  private final OfArticle directory;
  private final Persons persons;

  private ArticlePeople(OfArticle directory) {
    this.directory = directory;
    this.persons = new Persons(directory);
  }

  /** Returns the people of annotated paragraphs. */
  public static ArticlePeople of(List<Paragraph> paragraphs, Optional<LocalDate> published) {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    Map<String, PersonalName> people = new HashMap<>();
    paragraphs.stream()
        .flatMap(paragraph -> paragraph.attributions().stream())
        .forEach(
            attribution -> {
              if (attribution.by() instanceof Source.Named named) {
                Set<String> all =
                    names.computeIfAbsent(named.name(), n -> new LinkedHashSet<>(Set.of(n)));
                all.addAll(named.aliases());
              }
              if (attribution.by() instanceof Source.Person person) {
                people.computeIfAbsent(person.name(), PersonalName::of);
              }
            });
    long day = published.map(LocalDate::toEpochDay).orElse(NameUse.NO_DAY);
    return new ArticlePeople(new OfArticle(names, people, day));
  }

  /** Returns the persons whom the names mean. */
  public Persons persons() {
    return persons;
  }

  /** Returns all words of the names of the speakers, folded. */
  public Set<String> words() {
    return directory.names.values().stream()
        .flatMap(Set::stream)
        .flatMap(name -> FoldedName.of(name).stream())
        .collect(Collectors.toSet());
  }

  /** Returns the full names, and the other ones, of the persons who have several full names. */
  public List<String> joined() {
    Set<String> last = new HashSet<>();
    boolean distinct = directory.people.values().stream().allMatch(name -> last.add(name.last()));
    return distinct
        ? List.of()
        : directory.people.keySet().stream()
            .filter(name -> persons.namesOf(name).size() > 1)
            .flatMap(name -> directory.names.getOrDefault(name, Set.of(name)).stream())
            .toList();
  }

  /** Returns whether a name is looked up by its own words alone, without title, comma or ending. */
  public static boolean isPlain(String name) {
    return PersonalName.of(name).plain().equals(String.join(" ", FoldedName.of(name)));
  }

  /** Returns the words, folded, that a speaker found by a name must have. */
  public static List<String> necessaryWords(String name) {
    PersonalName parts = PersonalName.of(name);
    return Stream.concat(parts.given().stream(), Stream.of(parts.last()))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /**
   * The names of the speakers in an article.
   *
   * @param names the full name and the other names of each speaker by the full one
   * @param people the parts of the full names of persons
   */
  private record OfArticle(
      Map<String, Set<String>> names, Map<String, PersonalName> people, long day)
      implements SpeakerDirectory {
    @Override
    public Set<String> withWords(String words) {
      List<String> wanted = FoldedName.of(words);
      Set<String> found = new HashSet<>();
      names.forEach(
          (full, all) -> {
            if (all.stream().anyMatch(name -> inOrder(wanted, FoldedName.of(name)))) {
              found.add(full);
            }
          });
      return found;
    }

    private static boolean inOrder(List<String> wanted, List<String> words) {
      int found = 0;
      for (String word : words) {
        found += found < wanted.size() && wanted.get(found).equals(word) ? 1 : 0;
      }
      return !wanted.isEmpty() && found == wanted.size();
    }

    @Override
    public Optional<PersonalName> parts(String name) {
      return Optional.ofNullable(people.get(name));
    }

    @Override
    public Set<String> withLastName(String last) {
      return people.entrySet().stream()
          .filter(person -> person.getValue().last().equals(last))
          .map(Map.Entry::getKey)
          .collect(Collectors.toSet());
    }

    @Override
    public List<NameUse> uses(Set<String> all) {
      List<NameUse> uses = new ArrayList<>();
      all.forEach(name -> parts(name).ifPresent(p -> uses.add(new NameUse(p, new long[] {day}))));
      return uses;
    }
  }
}
