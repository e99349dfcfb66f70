package dev.onrecord.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The meta tags of a page, by name in small letters. */
record MetaTags(Map<String, List<String>> values) {

  /** Reads the tags of a page. */
  static MetaTags of(PageParts parts) {
    Map<String, List<String>> values = new HashMap<>();
    for (Element meta : parts.metas()) {
      String content = meta.attr("content").strip();
      for (String attribute : List.of("property", "name", "itemprop")) {
        String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          values.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
        }
      }
    }
    return new MetaTags(values);
  }

  /** The first value of the first of some names that has one; empty if none has. */
  String get(String... names) {
    List<String> all = all(names);
    return all.isEmpty() ? "" : all.getFirst();
  }

  /** All values of the first of some names that has one. */
  List<String> all(String... names) {
    for (String name : names) {
      List<String> found = values.getOrDefault(name, List.of());
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }
}
