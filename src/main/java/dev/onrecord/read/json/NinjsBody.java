package dev.onrecord.read.json;

import dev.onrecord.read.draft.Json;
import dev.onrecord.read.draft.Passage;
import dev.onrecord.read.page.Fragment;
import dev.onrecord.read.text.PlainText;
import dev.onrecord.read.xml.NitfContent;
import dev.onrecord.read.xml.XmlElement;
import dev.onrecord.text.WhiteSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One of the bodies, headlines or descriptions of a ninjs object, which come in several renditions.
 *
 * @param role its role: "text", "xhtml", "main"
 * @param type its content type; empty if it has none
 * @param value its text or markup
 */
record NinjsBody(String role, String type, String value) {
  private static final List<String> SHORT =
      List.of(
          ("teaser summary caption ingress lead abstract short push sms social print seo sub"
                  + " kicker")
              .split(" "));
  private static final int HTML = 0;
  private static final int NITF = 1;
  private static final int TEXT = 2;
  private static final int UNREAD = 3;

  /** Returns the passages of the rendition that tells most about the paragraphs. */
  static List<Passage> passages(Map<String, Json> keys, String name) {
    List<NinjsBody> bodies = new ArrayList<>(all(keys, "body", "bodies"));
    bodies.sort(Comparator.comparing(NinjsBody::isShort).thenComparingInt(NinjsBody::rank));
    return bodies.stream()
        .map(body -> body.passages(name))
        .filter(passages -> !passages.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Returns the main rendition of a headline or description, or else the first, without markup. */
  static Optional<String> plain(Map<String, Json> keys, String one) {
    return all(keys, one, one + "s").stream()
        .sorted(Comparator.comparingInt(NinjsBody::use))
        .map(b -> b.rank() == HTML ? Fragment.line(b.value) : WhiteSpace.collapse(b.value))
        .filter(v -> !v.isEmpty())
        .findFirst();
  }

  /** Returns those under a key of their own, as in version 1, and those in an array. */
  private static List<NinjsBody> all(Map<String, Json> keys, String one, String many) {
    List<NinjsBody> found = new ArrayList<>();
    keys.forEach(
        (key, value) -> {
          String lower = key.toLowerCase(Locale.ROOT);
          if (lower.equals(one) || lower.startsWith(one + "_")) {
            String role = lower.substring(Math.min(lower.length(), one.length() + 1));
            value.string().ifPresent(v -> found.add(new NinjsBody(role, "", v)));
          }
        });
    for (Json item : keys.getOrDefault(many, Json.NONE).items()) {
      String type =
          item.at("contenttype").string().or(() -> item.at("contentType").string()).orElse("");
      String role = item.at("role").string().orElse("");
      item.at("value").string().ifPresent(v -> found.add(new NinjsBody(role, type, v)));
    }
    return found;
  }

  /** Returns whether it is an extract of the text for a use of its own. */
  private boolean isShort() {
    return SHORT.stream().anyMatch(role.toLowerCase(Locale.ROOT)::contains);
  }

  /** Returns the place of a headline or description in their order. */
  private int use() {
    String told = role.toLowerCase(Locale.ROOT);
    return told.contains("main") || told.isEmpty() ? 0 : isShort() ? 2 : 1;
  }

  /** HTML and NITF have paragraphs; plain text may have lost them. */
  private int rank() {
    String told = (role + " " + type).toLowerCase(Locale.ROOT);
    String start = value.stripLeading();
    if (start.startsWith("<?xml") || start.startsWith("<nitf")) {
      return start.contains("<nitf") ? NITF : UNREAD;
    }
    if (told.contains("html") || told.contains("rich") && start.startsWith("<")) {
      return HTML;
    }
    if (told.contains("xml") || told.contains("nitf")) {
      return start.startsWith("<") ? UNREAD : TEXT;
    }
    return start.startsWith("<p") ? HTML : TEXT;
  }

  private List<Passage> passages(String name) {
    return switch (rank()) {
      case HTML -> Fragment.passages(value);
      case NITF -> NitfContent.passages(XmlElement.parse(value, name));
      case TEXT -> PlainText.passages(value);
      default -> List.of();
    };
  }
}
