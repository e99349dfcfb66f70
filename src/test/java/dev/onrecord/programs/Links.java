package dev.onrecord.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links of a Markdown file to other files of the repository. */
final class Links {
  private static final Pattern LINK =
      Pattern.compile("(?m)(?:\\]\\(|^\\[[^\\]]+\\]: )([^)#\\s]*)(?:#([^)\\s]*))?(?:\\)|$)");

  private Links() {}

  /** Returns the links to a missing file or heading. */
  static List<String> faults(Path page) throws IOException {
    List<String> faults = new ArrayList<>();
    Matcher link = LINK.matcher(String.join("\n", MarkdownPage.read(page).prose()));
    while (link.find()) {
      String target = link.group(1);
      if (!target.contains(":")) {
        Path file = target.isEmpty() ? page : page.resolveSibling(target).normalize();
        if (!exists(file, link.group(2))) {
          faults.add(page + ": " + target + (link.group(2) == null ? "" : "#" + link.group(2)));
        }
      }
    }
    return faults;
  }

  private static boolean exists(Path file, String heading) throws IOException {
    return Files.exists(file)
        && (heading == null
            || Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("#"))
                .anyMatch(line -> anchor(line).equals(heading)));
  }

  private static String anchor(String heading) {
    return heading
        .replaceFirst("#+ ", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }
}
