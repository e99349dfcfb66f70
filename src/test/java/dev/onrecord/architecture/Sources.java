package dev.onrecord.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Checks of the source files below a folder. */
final class Sources {
  private Sources() {}

  /** Returns the files with more than a number of lines, each with its number of lines. */
  static List<String> longerThan(int lines, Path folder) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : below(folder)) {
      int counted = Files.readAllLines(file).size();
      if (counted > lines) {
        found.add(file + ": " + counted);
      }
    }
    return found;
  }

  /** Returns the methods with more than a number of lines, each with its number of lines. */
  static List<String> methodsLongerThan(int lines, Path folder) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(below(folder)));
      List<String> found = new ArrayList<>();
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new LongMethods(unit, positions, lines, found).scan(unit, null);
      }
      return found;
    }
  }

  /** A scanner that collects the methods of a source file that are too long. */
  private static final class LongMethods extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final int most;
    private final List<String> found;

    LongMethods(CompilationUnitTree unit, SourcePositions positions, int most, List<String> found) {
      this.unit = unit;
      this.positions = positions;
      this.most = most;
      this.found = found;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      long lines =
          line(positions.getEndPosition(unit, method))
              - line(positions.getStartPosition(unit, method))
              + 1;
      if (lines > most) {
        found.add(unit.getSourceFile().getName() + " " + method.getName() + ": " + lines);
      }
      return super.visitMethod(method, nothing);
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }

  /**
   * Returns the packages whose description lacks the allowed imports or the class to read first.
   */
  static List<Path> undocumentedPackages(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path directory : below(folder).stream().map(Path::getParent).distinct().toList()) {
      Path file = directory.resolve("package-info.java");
      String text =
          Files.exists(file) ? Files.readString(file).replaceAll("\\s+\\*?\\s*", " ") : "";
      boolean documented = text.contains("import") && text.contains("Start reading at");
      if (!documented && !directory.equals(folder)) {
        found.add(directory);
      }
    }
    return found;
  }

  /** Returns the packages that a module declaration exports without restriction. */
  static Set<String> exportedBy(Path declaration) throws IOException {
    return Pattern.compile("(?m)^ *exports ([\\w.]+);")
        .matcher(Files.readString(declaration))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  /** Returns the Java files below a folder in the order of their paths. */
  static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
