package dev.onrecord.evaluation;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program that runs the evaluations: the classes named {@code ...Evaluation}. Each reads its
 * corpus from the folder in the system property {@code corpora}, and prints a line if the corpus is
 * missing.
 */
final class Evaluations {
  private static final String SUFFIX = "Evaluation.class";

  private Evaluations() {}

  /** Runs the evaluations in a folder of compiled classes, or those with a part of a name. */
  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    String part = args.length > 1 ? args[1] : "";
    List<String> found = find(Path.of(args[0])).filter(name -> name.contains(part)).toList();
    if (found.isEmpty()) {
      System.out.println("no evaluation has '" + part + "' in its name");
    }
    for (String name : found) {
      System.out.println("== " + name);
      run(name);
    }
  }

  private static Stream<String> find(Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(SUFFIX))
          .map(file -> classes.relativize(file).toString().replace('/', '.').replace('\\', '.'))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static void run(String name) throws ReflectiveOperationException {
    var main = Class.forName(name).getDeclaredMethod("main", String[].class);
    main.setAccessible(true);
    try {
      main.invoke(null, (Object) new String[0]);
    } catch (InvocationTargetException thrown) {
      throw new IllegalStateException(name + " failed", thrown.getCause());
    }
  }
}
