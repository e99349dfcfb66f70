package dev.onrecord.programs;

import dev.onrecord.programs.MarkdownPage.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of classes, packages and files of a source tree.
 *
 * @param root the folder to which paths are relative
 * @param types the files that declare a type, by its simple name
 */
record Names(Path root, Map<String, List<Path>> types) {
  private static final String BASE = "dev.onrecord";
  private static final Pattern TYPE =
      Pattern.compile("\\b(?:class|interface|record|enum)\\s+([A-Z]\\w*)");
  private static final Pattern CLASS =
      Pattern.compile("([A-Z]\\w*[a-z]\\w*)(?:\\.(\\w+)(\\(.*\\))?)?");
  private static final Pattern PLACE =
      Pattern.compile("^[*]* (?:in |\\()`(src/[^`]+|[a-z][\\w.]*)`");
  private static final Pattern PATH =
      Pattern.compile("(?:src|index-fixtures|\\.ci)(?:/[\\w./-]*)?");

  /** The packages of other libraries whose classes the documents mention. */
  private static final List<String> FOREIGN =
      List.of(
          "java.io",
          "java.lang",
          "java.util",
          "java.time",
          "java.nio.file",
          "org.apache.lucene.index",
          "org.apache.lucene.search",
          "org.apache.lucene.document");

  /** Reads the names below the {@code src} folder of a folder. */
  static Names of(Path root) throws IOException {
    Map<String, List<Path>> types = new HashMap<>();
    try (Stream<Path> files = Files.walk(root.resolve("src"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher type = TYPE.matcher(Files.readString(file));
        while (type.find()) {
          types.computeIfAbsent(type.group(1), name -> new ArrayList<>()).add(file);
        }
      }
    }
    return new Names(root, types);
  }

  /** Returns the names in a page's prose that do not exist, each with its line. */
  List<String> faults(String name, MarkdownPage page) throws IOException {
    List<String> faults = new ArrayList<>();
    for (Code code : page.codes()) {
      fault(code).ifPresent(fault -> faults.add(name + ":" + code.line() + ": " + fault));
    }
    return faults;
  }

  /** Returns whether a class with a fully qualified name is declared below {@code src}. */
  boolean hasClass(String fullName) {
    String simple = fullName.substring(fullName.lastIndexOf('.') + 1);
    String file = fullName.replace('.', '/') + ".java";
    return types.getOrDefault(simple, List.of()).stream().anyMatch(path -> path.endsWith(file));
  }

  private Optional<String> fault(Code code) throws IOException {
    String text = code.text();
    if (PATH.matcher(text).matches()) {
      return missing(!Files.exists(root.resolve(text)), "no file '" + text + "'");
    }
    if (text.startsWith(BASE) && text.matches("[\\w.]+")) {
      return missing(!hasClass(text) && !isPackage(text), "no class or package '" + text + "'");
    }
    Matcher named = CLASS.matcher(text);
    return named.matches() ? fault(named.group(1), named.group(2), code) : Optional.empty();
  }

  private Optional<String> fault(String type, String member, Code code) throws IOException {
    if (!types.containsKey(type)) {
      return missing(!isForeign(type), "no class '" + type + "'");
    }
    Matcher place = PLACE.matcher(code.after());
    if (place.find()) {
      String at = place.group(1);
      return missing(!isAt(type, at), "no class '" + type + "' in " + at);
    }
    return missing(member != null && !has(type, member), "no '" + member + "' in " + type);
  }

  private static Optional<String> missing(boolean missing, String fault) {
    return missing ? Optional.of(fault) : Optional.empty();
  }

  private boolean has(String type, String member) throws IOException {
    Pattern word = Pattern.compile("\\b" + member + "\\b");
    for (Path file : types.get(type)) {
      if (Files.readAllLines(file).stream()
          .filter(line -> !line.strip().startsWith("*") && !line.strip().startsWith("/*"))
          .anyMatch(line -> word.matcher(line).find())) {
        return true;
      }
      Matcher parent =
          Pattern.compile("class " + type + "\\b[^{]*?\\bextends (\\w+)")
              .matcher(Files.readString(file));
      if (parent.find() && types.containsKey(parent.group(1)) && has(parent.group(1), member)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether a type is declared in a folder, a file or a package. The name of the package
   * may be given without its first parts.
   */
  private boolean isAt(String type, String place) {
    String folder = place.contains("/") ? place : ("/" + place).replace('.', '/');
    return types.get(type).stream()
        .map(file -> "/" + file.toString().replace('\\', '/'))
        .anyMatch(
            file ->
                place.contains("/")
                    ? file.contains("/" + folder)
                    : file.substring(0, file.lastIndexOf('/')).endsWith(folder));
  }

  private boolean isPackage(String name) {
    String folder = name.replace('.', '/');
    return types.values().stream()
        .flatMap(List::stream)
        .anyMatch(file -> file.getParent().endsWith(folder));
  }

  private static boolean isForeign(String type) {
    for (String name : FOREIGN) {
      try {
        Class.forName(name + "." + type, false, Names.class.getClassLoader());
        return true;
      } catch (ClassNotFoundException e) {
        // It may be in another package.
      }
    }
    return false;
  }
}
