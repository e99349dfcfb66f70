package dev.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.annotate.AnnotatorOptions;
import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.text.Lexicon;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A verb may be added at any line of the table of cue verbs. */
class AddedVerbTest {
  private static final String TABLE = "dev/onrecord/text/cue-verbs.txt";
  private static final List<String> PARAGRAPHS =
      List.of(
          "“The dam will hold,” Ana Ruiz, the mayor of Tolva, said on Monday.",
          "She added that the city had paid for repairs. “We owe it to the valley.”",
          "According to Peter Hart, an engineer, the gates were denounced as weak.",
          "Hart told reporters he had warned the council; Ruiz replied that nobody had asked him.",
          "“Why now?” asked Li Wei of the Harbor Ministry, who had promised a report.",
          "The ministry declined to comment. Officials suggested the wall may be replaced.",
          "Was Hart told by Ruiz to wait? He denied it, and insisted: “I never was.”",
          "After announcing a vote, Wei criticized “the loudest men in the valley” and left.");

  /** The attributions of made-up paragraphs, whatever their confidence, behind the first verb. */
  static String attributions() {
    Annotator annotator = Annotator.of(AnnotatorOptions.standard().withThreshold(0));
    StringBuilder all = new StringBuilder(Lexicon.ENGLISH.lemmas().getFirst());
    for (Paragraph paragraph : annotator.annotate(Article.of("test", PARAGRAPHS))) {
      paragraph.attributions().forEach(a -> all.append('\n').append(a));
    }
    return all.toString();
  }

  @Test
  void aVerbAddedAtTheFirstLineChangesNoAttribution(@TempDir Path folder) throws Exception {
    Path table = folder.resolve(TABLE);
    Files.createDirectories(table.getParent());
    Files.writeString(table, "zoggle : c q\n" + shippedTable());
    List<URL> path = new ArrayList<>(List.of(folder.toUri().toURL()));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      path.add(Path.of(entry).toUri().toURL());
    }
    try (URLClassLoader loader =
        new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Class<?> other = loader.loadClass(AddedVerbTest.class.getName());
      Method method = other.getDeclaredMethod("attributions");
      method.setAccessible(true);
      String more = (String) method.invoke(null);
      assertThat(more).startsWith("zoggle\n").hasLineCount(attributions().lines().toList().size());
      String first = attributions().lines().findFirst().orElseThrow();
      assertThat(more.replaceFirst("zoggle", first)).isEqualTo(attributions());
    }
    assertThat(attributions()).contains("Ana Ruiz", "Peter Hart").hasSizeGreaterThan(1000);
  }

  private static String shippedTable() throws IOException {
    ClassLoader loader = AddedVerbTest.class.getClassLoader();
    try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(TABLE))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
