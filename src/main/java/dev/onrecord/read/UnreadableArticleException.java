package dev.onrecord.read;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * That something given to be read is not an article that can be read. Its message names the file,
 * where there is one, the position, the bad value, and what to do.
 */
public final class UnreadableArticleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why something cannot be read. */
  public enum Problem {
    /** There is nothing in it but white space, or nothing at all. */
    EMPTY,
    /** It is not text: a picture, a PDF, an archive. */
    BINARY,
    /** It is larger than {@link ReadOptions#maxBytes()}, or nested too deeply. */
    TOO_LARGE,
    /** It breaks the rules of its form, or ends in the middle. */
    MALFORMED,
    /** It is well formed, and of a form that is not read, or holds no story. */
    NOT_AN_ARTICLE
  }

  private final Problem problem;
  private final String name;
  private final long position;

  /**
   * An exception at a position.
   *
   * @param problem what kind of problem it is
   * @param name the file or stream, as it was given; empty for a string
   * @param position how many characters come before the bad value (bytes, where it is no text)
   * @param message the bad value and what to do
   */
  public UnreadableArticleException(Problem problem, String name, long position, String message) {
    super(where(name, position) + message);
    this.problem = Objects.requireNonNull(problem, "problem");
    this.name = name;
    this.position = position;
  }

  /** An exception about the whole file. */
  public UnreadableArticleException(Problem problem, String name, String message) {
    this(problem, name, -1, message);
  }

  /** What kind of problem it is. */
  public Problem problem() {
    return problem;
  }

  /** The file or stream that was read, as it was given; empty for a string. */
  public String name() {
    return name;
  }

  /**
   * How many characters come before the bad value; bytes, where it is no text. Empty where the
   * problem has no place.
   */
  public OptionalLong position() {
    return position < 0 ? OptionalLong.empty() : OptionalLong.of(position);
  }

  private static String where(String name, long position) {
    String file = name.isEmpty() ? "text" : name;
    return position < 0 ? file + ": " : file + ", at " + position + ": ";
  }
}
