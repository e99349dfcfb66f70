package dev.onrecord.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.onrecord.ArticleIndex;
import dev.onrecord.IndexException;
import dev.onrecord.IndexOptions;
import dev.onrecord.Stories;
import dev.onrecord.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A test that damages files of a closed index, one at a time and of every kind. The damaged index
 * must give the same answers as before or report the damage; a wrong answer or any other exception
 * is a fault.
 */
final class Damage {
  private static final int STORIES = 400;
  private static final int COMMITS = 12;
  private static final int BLOCK = 512;
  private static final Set<String> WANTED = Set.of("cfs", "fdt", "liv");
  private static final IndexOptions OPTIONS = IndexOptions.standard().withRamBufferMegabytes(0.3);

  private final Path folder;
  private final Path pristine;
  private final List<String> ids;
  private final Answers answers;
  private final Map<String, List<Path>> kinds;
  private final Map<String, Integer> outcomes = new TreeMap<>();

  /** A kind of damage to a file. */
  private enum Harm {
    BIT,
    ZEROS,
    TRUNCATED,
    LONGER,
    DELETED
  }

  Damage(Path folder) throws IOException {
    this.folder = folder;
    this.pristine = folder.resolve("pristine");
    this.ids = IntStream.range(0, STORIES).mapToObj(i -> "story" + i).toList();
    fill();
    this.kinds = kinds();
    try (ArticleIndex index = ArticleIndex.openReadOnly(pristine)) {
      answers = Answers.of(index, ids);
    }
  }

  /** Runs the test. Arguments: the number of damages and, if not 1, the first seed. */
  public static void main(String[] args) throws IOException {
    int damages = Integer.parseInt(args[0]);
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    try (TemporaryFolder folder = TemporaryFolder.of("damage")) {
      Damage run = new Damage(folder.path());
      for (int i = 0; i < damages; i++) {
        run.run(seed + i);
      }
      System.out.println(run.summary());
    }
  }

  String summary() {
    return "files of the kinds " + kinds.keySet() + ", outcomes " + outcomes;
  }

  /** Returns the number of kinds of files. */
  int size() {
    return kinds.size();
  }

  /**
   * Adds small and large segments until there are compound files, separate files and files of
   * deletions.
   */
  private void fill() throws IOException {
    Set<String> found = Set.of();
    for (int commit = 0; commit < COMMITS || !found.containsAll(WANTED); commit++) {
      try (ArticleIndex index = ArticleIndex.open(pristine, OPTIONS)) {
        int batch = commit % COMMITS;
        index.addAll(
            IntStream.range(0, STORIES)
                .filter(i -> i % COMMITS == batch)
                .mapToObj(i -> Stories.story("story" + i, 1)));
        index.delete("story" + 2 * batch);
        index.commit();
      }
      found = kinds().keySet();
    }
  }

  private Map<String, List<Path>> kinds() throws IOException {
    Map<String, List<Path>> kinds = new TreeMap<>();
    for (Path file : files(pristine)) {
      kinds.computeIfAbsent(kind(file), kind -> new ArrayList<>()).add(file);
    }
    return kinds;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toFile().length() > 0).sorted().toList();
    }
  }

  private static String kind(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith("segments") ? "segments" : name.substring(name.lastIndexOf('.') + 1);
  }

  /**
   * Damages a file and checks the outcomes, then restores the file and checks that the index is
   * sound.
   */
  void run(long seed) throws IOException {
    Random random = new Random(new SplittableRandom(seed).nextLong());
    List<String> names = List.copyOf(kinds.keySet());
    String kind = names.get((int) (seed % names.size()));
    Path file = kinds.get(kind).get(random.nextInt(kinds.get(kind).size()));
    Harm harm = Harm.values()[Math.max(0, random.nextInt(9) - 4)];
    String name = "seed " + seed + ", " + file.getFileName() + " " + harm;
    Path damaged = copy(folder.resolve("damaged"));
    harm(damaged.resolve(file.getFileName()), harm, random);
    try {
      checkOutcomes(damaged, kind, harm);
      Files.write(damaged.resolve(file.getFileName()), Files.readAllBytes(file));
      assertThat(outcome(() -> read(damaged))).as("restored").isEqualTo("right");
    } catch (RuntimeException | Error e) {
      throw new AssertionError(name, e);
    }
  }

  private Path copy(Path to) throws IOException {
    if (Files.exists(to)) {
      for (Path file : files(to)) {
        Files.delete(file);
      }
    }
    Files.createDirectories(to);
    for (Path file : files(pristine)) {
      Files.write(to.resolve(file.getFileName()), Files.readAllBytes(file));
    }
    return to;
  }

  private static void harm(Path file, Harm harm, Random random) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int at = random.nextInt(bytes.length);
    switch (harm) {
      case BIT -> bytes[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
      case ZEROS -> Arrays.fill(bytes, at, Math.min(bytes.length, at + BLOCK), (byte) 0);
      case TRUNCATED -> bytes = Arrays.copyOf(bytes, at);
      case LONGER -> bytes = Arrays.copyOf(bytes, bytes.length + 1 + at);
      case DELETED -> {
        Files.delete(file);
        return;
      }
    }
    Files.write(file, bytes);
  }

  private void checkOutcomes(Path damaged, String kind, Harm harm) {
    String read = outcome(() -> read(damaged));
    String verified = verify(damaged);
    String written = outcome(() -> write(damaged));
    String rebuilt = outcome(() -> rebuild(damaged));
    boolean gone = kind.equals("segments") && harm == Harm.DELETED;
    assertThat(List.of(read, verified, written, rebuilt))
        .isSubsetOf("right", gone ? "NotAnIndex" : "Damaged");
    assertThat(written).isEqualTo(read);
    if (!read.equals("right")) {
      assertThat(verified).isEqualTo(read);
    }
    outcomes.merge("read " + read, 1, Integer::sum);
    outcomes.merge("rebuilt " + rebuilt, 1, Integer::sum);
  }

  private interface Look {
    void run() throws IOException;
  }

  /** Returns "right", or the simple name of the exception of the index. */
  private String outcome(Look action) {
    try {
      action.run();
      return "right";
    } catch (IndexException e) {
      assertThat(e).hasMessageContaining(folder.toString());
      return e.getClass().getSimpleName();
    } catch (IOException e) {
      return fail(e);
    }
  }

  private String verify(Path damaged) {
    List<Boolean> sound = new ArrayList<>();
    String outcome = outcome(() -> sound.add(ArticleIndex.verify(damaged).isSound()));
    return sound.contains(false) ? "Damaged" : outcome;
  }

  private void read(Path damaged) {
    try (ArticleIndex index = ArticleIndex.openReadOnly(damaged)) {
      assertThat(Answers.of(index, ids)).isEqualTo(answers);
    }
  }

  /** Opens the index for writing. This must not delete anything that a restored file would need. */
  private void write(Path damaged) {
    ArticleIndex.open(damaged).close();
  }

  private void rebuild(Path damaged) throws IOException {
    Path target = folder.resolve("rebuilt");
    if (Files.exists(target)) {
      for (Path file : files(target)) {
        Files.delete(file);
      }
    }
    ArticleIndex.rebuild(
        damaged, target, IndexOptions.standard().withAnnotator(Article::paragraphs));
    try (ArticleIndex index = ArticleIndex.openReadOnly(target)) {
      assertThat(ids.stream().map(index::article).toList()).isEqualTo(answers.articles());
    }
  }
}
