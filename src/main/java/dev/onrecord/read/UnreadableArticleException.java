package dev.onrecord.read;

import dev.onrecord.article.Printable;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * Thrown when the input cannot be read as an article. Its message names the file, if there is one,
 * the position, the bad value, and what to do.
 */
public final class UnreadableArticleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The kinds of problems. */
  public enum Problem {
    /** Nothing, or nothing but white space. */
    EMPTY,
    /** No text, but a picture, a PDF or an archive. */
    BINARY,
    /** Input larger than {@link ReadOptions#maxBytes()}, or nested too deeply. */
    TOO_LARGE,
    /** Input that breaks the rules of its format, or is cut off. */
    MALFORMED,
    /** Well-formed input of a format that is not supported, or without a story. */
    NOT_AN_ARTICLE
  }

  /** The kind of problem. */
  private final Problem problem;

  /** The file or stream; empty for a string. */
  private final String name;

  /** The number of characters before the bad value; -1 if there is none. */
  private final long position;

  /**
   * Creates an exception about a position.
   *
   * @param problem the kind of problem
   * @param name the file or stream, as it was given; empty for a string
   * @param position the number of characters before the bad value (of bytes, if it is no text)
   * @param message the bad value and what to do
   */
  public UnreadableArticleException(Problem problem, String name, long position, String message) {
    super(Printable.of(where(name, position) + message));
    this.problem = Objects.requireNonNull(problem, "problem");
    this.name = name;
    this.position = position;
  }

  /**
   * Creates an exception about the whole file.
   *
   * @param problem the kind of problem
   * @param name the file or stream, as it was given; empty for a string
   * @param message the bad value and what to do
   */
  public UnreadableArticleException(Problem problem, String name, String message) {
    this(problem, name, -1, message);
  }

  /** {@return the kind of problem} */
  public Problem problem() {
    return problem;
  }

  /** {@return the file or stream, as it was given; empty for a string} */
  public String name() {
    return name;
  }

  /**
   * {@return the number of characters before the bad value (of bytes, if it is no text); empty if
   * the problem has no position}
   */
  public OptionalLong position() {
    return position < 0 ? OptionalLong.empty() : OptionalLong.of(position);
  }

  private static String where(String name, long position) {
    String file = name.isEmpty() ? "text" : name;
    return position < 0 ? file + ": " : file + ", at " + position + ": ";
  }
}
