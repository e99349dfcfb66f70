package dev.onrecord.lucene.people;

import static dev.onrecord.lucene.people.PersonalName.Completeness.WITHOUT_FIRST_NAME;
import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import dev.onrecord.query.Identity;
import dev.onrecord.query.Identity.Alias;
import dev.onrecord.query.Identity.Basis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The people with one last name. A name that leaves nothing out ("George W. Bush") founds a person,
 * or belongs to the one with the same initials. A name that leaves something out ("George Bush",
 * "G. Bush", "Bush") belongs to the person whom it most likely means: the one who is named more
 * fully in most articles, above all in those of the same weeks. If no one is likely enough, the
 * name stands for a person of its own.
 */
final class Namesakes {
  /** The share of the articles with a name that must mean a person for the name to be his. */
  private static final double SURE = 0.8;

  /** The most articles with a shorter name for one with a longer name. */
  private static final int RARELY = 4;

  private static final long WEEKS_AROUND = 6 * 7L;

  /** The order of names from those that leave nothing out to those that leave most out. */
  private static final Comparator<NameUse> FULLEST_FIRST =
      comparing((NameUse use) -> use.name().completeness())
          .thenComparing(use -> -use.articles())
          .thenComparing(use -> use.name().text());

  private final List<Namesake> people = new ArrayList<>();

  private Namesakes() {}

  /** Returns the people of some names with the same last name. */
  static List<Identity> of(List<NameUse> uses) {
    Namesakes namesakes = new Namesakes();
    uses.stream().sorted(FULLEST_FIRST).forEach(namesakes::add);
    return namesakes.people.stream().map(Namesake::identity).toList();
  }

  private void add(NameUse use) {
    List<Namesake> possible = people.stream().filter(person -> person.maybe(use)).toList();
    double[] shares = shares(use, possible);
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] >= SURE) {
        possible.get(i).add(use, shares[i]);
        return;
      }
    }
    people.add(new Namesake(use));
  }

  /**
   * Returns the estimated share of a name's articles that mean each person. An article most likely
   * means the person whom most articles of the weeks around it name more fully. One article is
   * added to these, and divided by how often each person is named at all.
   */
  private static double[] shares(NameUse use, List<Namesake> people) {
    double[] shares = new double[people.size()];
    double all = people.stream().mapToInt(Namesake::articles).sum();
    for (long day : use.days()) {
      double[] weights = new double[people.size()];
      double sum = 0;
      for (int i = 0; i < weights.length; i++) {
        Namesake person = people.get(i);
        weights[i] = person.articlesAround(day, WEEKS_AROUND) + person.articles() / all;
        sum += weights[i];
      }
      for (int i = 0; i < weights.length; i++) {
        shares[i] += weights[i] / sum;
      }
    }
    return Arrays.stream(shares).map(share -> Math.min(1, share / use.articles())).toArray();
  }

  /** A person with the names found so far, of which the first leaves least out. */
  private static final class Namesake {
    private final List<NameUse> uses = new ArrayList<>();
    private final List<Alias> names = new ArrayList<>();

    Namesake(NameUse first) {
      uses.add(first);
      names.add(new Alias(first.name().text(), first.articles(), Basis.FULL_NAME, 1));
    }

    /**
     * Returns whether a name may mean this person. A frequent name is not explained by a rare one
     * that has more words, which may be there by mistake: "Watch Ana Ruiz".
     */
    boolean maybe(NameUse use) {
      return name()
          .basis(use.name())
          .filter(b -> b == Basis.FULL_NAME || articles() * RARELY >= use.articles())
          .isPresent();
    }

    void add(NameUse use, double share) {
      uses.add(use);
      Basis basis = name().basis(use.name()).orElseThrow();
      names.add(new Alias(use.name().text(), use.articles(), basis, share));
    }

    PersonalName name() {
      return uses.getFirst().name();
    }

    int articles() {
      return uses.stream().mapToInt(NameUse::articles).sum();
    }

    int articlesAround(long day, long distance) {
      return day == NameUse.NO_DAY
          ? 0
          : uses.stream().mapToInt(use -> use.articles(day - distance, day + distance)).sum();
    }

    Identity identity() {
      names.sort(comparingLong(Alias::articles).reversed());
      NameUse mostFrequent =
          uses.stream()
              .filter(use -> use.name().completeness() != WITHOUT_FIRST_NAME)
              .max(comparingInt(NameUse::articles))
              .orElse(uses.getFirst());
      return new Identity(mostFrequent.name().text(), names);
    }
  }
}
