package dev.onrecord.read.json;

import dev.onrecord.read.JsonFields;
import dev.onrecord.read.draft.Json;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The object around the records of an answer of a service: {@code {"status": "ok", "articles":
 * [...]}}. Only the array in it is read.
 */
public final class JsonEnvelope {
  private static final Pattern ARRAY =
      Pattern.compile("\"[^\"\\\\]{1,60}\"\\s{0,99}:\\s{0,99}\\[\\s{0,99}\\{");
  private static final Pattern NAME = Pattern.compile("\"([^\"\\\\]{1,60})\"\\s{0,99}:");
  private static final int LONGEST = 1 << 14;

  private JsonEnvelope() {}

  /**
   * Returns the number of bytes before the records in an envelope; 0 if there is none.
   *
   * @param head the beginning of the input, in UTF-8
   */
  public static int length(byte[] head, JsonFields fields) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    Matcher array = ARRAY.matcher(text).region(0, Math.min(text.length(), LONGEST));
    if (text.indexOf('{') < 0 || !array.find() || hasText(text.substring(0, array.end()), fields)) {
      return 0;
    }
    String before = text.substring(0, array.start());
    boolean inArray =
        before.chars().filter(c -> c == '[').count() > before.chars().filter(c -> c == ']').count();
    return !inArray && hasText(text.substring(array.start()), fields) ? array.end() - 1 : 0;
  }

  private static boolean hasText(String part, JsonFields fields) {
    return NAME.matcher(part)
        .results()
        .map(name -> Json.key(name.group(1)))
        .anyMatch(
            key ->
                fields.text().stream()
                    .anyMatch(
                        path -> Json.key(path.substring(path.lastIndexOf('.') + 1)).equals(key)));
  }
}
