package dev.onrecord.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The resource files of the library, which are in the packages of the classes that read them. */
public final class Resources {
  private Resources() {}

  /** Returns the text of a file in the package of a class. */
  public static String text(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the library's jar has no resource '" + name + "'");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource '" + name + "'", e);
    }
  }

  /** Returns the lines of a file without blank lines and comments, which start with #. */
  public static List<String> lines(Class<?> owner, String name) {
    return text(owner, name).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
  }
}
