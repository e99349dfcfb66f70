package dev.onrecord.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The lists of words, phrases or regular expressions in a resource. A line in brackets names the
 * list that follows it; a line that begins with two slashes is a comment.
 *
 * @param lists the lines of each list, by its name
 */
public record WordLists(Map<String, List<String>> lists) {
  public WordLists {
    lists = Map.copyOf(lists);
  }

  /** Returns the lists of a resource in the package of a class. */
  public static WordLists beside(Class<?> owner, String resource) {
    Map<String, List<String>> lists = new HashMap<>();
    String list = "";
    for (String line : Resources.text(owner, resource).lines().toList()) {
      if (line.startsWith("[") && line.endsWith("]")) {
        list = line.substring(1, line.length() - 1);
      } else if (!line.isBlank() && !line.startsWith("//")) {
        lists.computeIfAbsent(list, name -> new ArrayList<>()).add(line);
      }
    }
    return new WordLists(lists);
  }

  /** Returns the lines of a list. */
  public List<String> lines(String list) {
    List<String> lines = lists.get(list);
    if (lines == null) {
      throw new IllegalArgumentException("no list '" + list + "' among " + lists.keySet());
    }
    return lines;
  }

  /** Returns the words of a list, with spaces between them. */
  public Set<String> words(String list) {
    return Set.of(String.join(" ", lines(list)).split(" "));
  }

  /** Returns the words of a list, to be asked for the words of texts. */
  public WordSet forms(String list) {
    return WordSet.of(words(list));
  }

  /** Returns the first word of each line of a list, with the rest of the line. */
  public Map<String, String> pairs(String list) {
    return lines(list).stream()
        .map(line -> line.split(" ", 2))
        .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
  }

  /** Returns a pattern that matches any regular expression of a list, in upper or lower case. */
  public Pattern pattern(String list) {
    return Pattern.compile(String.join("|", lines(list)), Pattern.CASE_INSENSITIVE);
  }

  /** Returns a pattern that matches any regular expression of a list, as it is written. */
  public Pattern exact(String list) {
    return Pattern.compile(String.join("|", lines(list)));
  }
}
