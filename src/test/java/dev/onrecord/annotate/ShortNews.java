package dev.onrecord.annotate;

import dev.onrecord.article.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Made-up short news, each with the expected section. */
final class ShortNews {
  private static final String FILE = "short-news.tsv";

  /** The sections, whose names are the labels of the file. */
  static final List<Section> SECTIONS =
      List.of(
          Section.of("conflict", "conflict, war and peace"),
          Section.of("politics", "politics and government"),
          Section.of("crime", "crime, law and justice"),
          Section.of("disaster", "disaster, accident and emergency incident"),
          Section.of("business", "economy, business and finance", "economic policy"),
          Section.of("labour", "labour"),
          Section.of(
              "tech",
              "computing and information technology",
              "consumer electronics",
              "telecommunication service",
              "wireless technology",
              "technology and engineering",
              "information technology and computer science",
              "cyber crime",
              "video game",
              "social media",
              "online shopping",
              "satellite technology",
              "semiconductor and electronic component",
              "computer and telecommunications hardware",
              "software and applications"),
          Section.of("science", "science and technology"),
          Section.of("health", "health"),
          Section.of("environment", "environment"),
          Section.of("weather", "weather"),
          Section.of("education", "education"),
          Section.of("religion", "religion"),
          Section.of("society", "society"),
          Section.of("lifestyle", "lifestyle and leisure"),
          Section.of(
              "arts",
              "arts, culture, entertainment and media",
              "film industry",
              "music industry",
              "television industry",
              "books and publishing",
              "streaming service",
              "celebrity"),
          Section.of("human interest", "human interest"),
          Section.of("sport", "sport"));

  record Item(List<String> labels, String style, Article article) {
    ArticleTopics topics() {
      return ArticleTopics.of(Annotator.standard(), article);
    }

    boolean isFound() {
      return topics().section(SECTIONS).filter(labels::contains).isPresent();
    }
  }

  private ShortNews() {}

  static List<Item> read() throws IOException {
    List<Item> all = new ArrayList<>();
    try (InputStream in = Objects.requireNonNull(ShortNews.class.getResourceAsStream(FILE), FILE)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().filter(l -> !l.startsWith("#")).toList()) {
        String[] cells = line.split("\t");
        Article article =
            Article.of("line " + all.size(), List.of(cells[3])).withHeadline(cells[2]);
        all.add(new Item(Arrays.asList(cells[0].split("\\|")), cells[1], article));
      }
    }
    return all;
  }

  /** Prints the numbers of right sections by label and by style, and each item with a wrong one. */
  public static void main(String[] args) throws IOException {
    Map<String, int[]> tallies = new TreeMap<>();
    for (Item item : read()) {
      boolean right = item.isFound();
      for (String key : List.of("all", item.labels().getFirst(), "style " + item.style())) {
        tallies.computeIfAbsent(key, k -> new int[2])[right ? 0 : 1]++;
      }
      if (!right) {
        String headline = item.article().headline().orElse("");
        System.out.println(item.labels() + " " + headline + " " + item.topics().weights(SECTIONS));
      }
    }
    tallies.forEach((key, t) -> System.out.println(key + " " + t[0] + " of " + (t[0] + t[1])));
  }
}
