package dev.onrecord.evaluation;

import dev.onrecord.annotate.Annotator;
import dev.onrecord.article.Article;
import dev.onrecord.article.Paragraph;
import dev.onrecord.article.Span;
import dev.onrecord.article.Tag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A program that draws tags of paragraphs at random, for a person to judge one by one. Files take
 * turns, so that a small one counts as much as a large one. Of each article drawn, one paragraph
 * with tags of its own is drawn, and of these one tag.
 *
 * <p>Arguments: the seed, the number of tags, and files of JSON Lines with {@code title} and {@code
 * text}.
 */
final class TagSample {
  private final Annotator annotator = Annotator.standard();
  private final Random random;

  private TagSample(long seed) {
    this.random = new Random(seed);
  }

  public static void main(String[] args) throws IOException {
    List<List<Map<String, Object>>> files = new ArrayList<>();
    for (String file : Arrays.asList(args).subList(2, args.length)) {
      files.add(JsonRecords.read(Path.of(file)));
    }
    TagSample sample = new TagSample(Long.parseLong(args[0]));
    for (int drawn = 0; drawn < Integer.parseInt(args[1]); ) {
      List<Map<String, Object>> file = files.get(drawn % files.size());
      drawn += sample.draw(drawn + 1, file.get(sample.random.nextInt(file.size()))) ? 1 : 0;
    }
  }

  private boolean draw(int number, Map<String, Object> news) {
    String text = String.valueOf(news.get("text"));
    List<String> texts = text.lines().filter(line -> !line.isBlank()).toList();
    Article article = Article.of("a", texts).withHeadline(String.valueOf(news.get("title")));
    List<Paragraph> tagged =
        annotator.annotate(article).stream().filter(p -> !own(p).isEmpty()).toList();
    if (tagged.isEmpty()) {
      return false;
    }
    Paragraph paragraph = tagged.get(random.nextInt(tagged.size()));
    Tag tag = own(paragraph).get(random.nextInt(own(paragraph).size()));
    System.out.printf("%d. [%s] %s%n", number, tag.topic(), marked(paragraph.text(), tag));
    return true;
  }

  private static List<Tag> own(Paragraph paragraph) {
    return paragraph.tags().stream().filter(t -> t.origin() == Tag.Origin.PARAGRAPH).toList();
  }

  private static String marked(String text, Tag tag) {
    String words = tag.evidence().stream().map(s -> s.in(text)).collect(Collectors.joining(", "));
    int from = tag.evidence().stream().mapToInt(Span::start).min().orElse(0);
    int start = Math.max(0, from - 200);
    return "{" + words + "} " + text.substring(start, Math.min(text.length(), start + 500));
  }
}
