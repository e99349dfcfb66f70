package dev.onrecord.query;

import dev.onrecord.article.Printable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A person of an index, with the names that its articles give him or her. Articles name one person
 * in many ways ("Donald Trump", "Donald J. Trump", "Trump"); searches and counts by {@link
 * Fields#SPEAKER} treat these names as one.
 *
 * @param name the most frequent full name
 * @param names all names, the most frequent first
 */
public record Identity(String name, List<Alias> names) {

  /** Copies the names. */
  public Identity {
    Objects.requireNonNull(name, "name");
    names = List.copyOf(names);
  }

  /**
   * A name of a person in some articles.
   *
   * @param name the longest name in these articles
   * @param articles the number of these articles
   * @param basis what relates the name to the person
   * @param sureness the estimated share of these articles that mean this person, from 0 to 1
   */
  public record Alias(String name, long articles, Basis basis, double sureness) {
    /** Checks the number and the share. */
    public Alias {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(basis, "basis");
      if (articles < 0 || !(sureness >= 0 && sureness <= 1)) {
        throw new IllegalArgumentException(
            "'" + Printable.of(name) + "' in " + articles + " articles with sureness " + sureness);
      }
    }

    @Override
    public String toString() {
      return Printable.of(
          "%s (%s, %d articles, sureness %.2f)".formatted(name, basis.words, articles, sureness));
    }
  }

  /** What relates a name to a person. */
  public enum Basis {
    /**
     * First and last name are those of the person; capitals, accents or middle names may differ.
     */
    FULL_NAME("full name"),
    /** The first name is a short form: "Bob Mueller" for Robert Mueller. */
    SHORT_NAME("short first name"),
    /** The name leaves out the first name: "Trump", or gives its first letter only: "J. Smith". */
    LAST_NAME("last name");

    private final String words;

    Basis(String words) {
      this.words = words;
    }
  }

  /** {@return the number of articles in which the person speaks} */
  public long articles() {
    return names.stream().mapToLong(Alias::articles).sum();
  }

  /** Returns the name and, after a colon, the other names. */
  @Override
  public String toString() {
    return names.size() < 2
        ? Printable.of(name)
        : Printable.of(name)
            + names.stream()
                .filter(alias -> !alias.name().equals(name))
                .map(Alias::toString)
                .collect(Collectors.joining("; ", ": ", ""));
  }
}
