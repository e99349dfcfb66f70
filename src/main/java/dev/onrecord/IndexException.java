package dev.onrecord;

import dev.onrecord.article.Printable;
import org.jspecify.annotations.Nullable;

/**
 * A failure of an index. The message states the path, the fault and the remedy. The index on disk
 * is that of its last commit.
 */
public sealed class IndexException extends RuntimeException {
  private IndexException(String message, @Nullable Throwable cause) {
    super(Printable.of(message), cause);
  }

  /** Another writer has the index, in this process or in another one. */
  public static final class Locked extends IndexException {
    /**
     * Creates an exception with a message and a cause, if any.
     *
     * @param message what went wrong and what to do
     * @param cause the exception behind it; null if there is none
     */
    public Locked(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /** The path holds no index, or something else. */
  public static final class NotAnIndex extends IndexException {
    /**
     * Creates an exception with a message and a cause, if any.
     *
     * @param message what went wrong and what to do
     * @param cause the exception behind it; null if there is none
     */
    public NotAnIndex(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /** The index was written by a version that this one cannot read: a later one or too old a one. */
  public static final class OtherVersion extends IndexException {
    /**
     * Creates an exception with a message and a cause, if any.
     *
     * @param message what went wrong and what to do
     * @param cause the exception behind it; null if there is none
     */
    public OtherVersion(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /** The index is closed, by its user or by an earlier failure, which is then the cause. */
  public static final class Closed extends IndexException {
    /**
     * Creates an exception with a message and a cause, if any.
     *
     * @param message what went wrong and what to do
     * @param cause the exception behind it; null if there is none
     */
    public Closed(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /**
   * Files of the index are damaged. {@link ArticleIndex#verify(java.nio.file.Path)} lists them, and
   * {@link ArticleIndex#rebuild(java.nio.file.Path, java.nio.file.Path)} creates a new index if the
   * stored articles are undamaged.
   */
  public static final class Damaged extends IndexException {
    /**
     * Creates an exception with a message and a cause, if any.
     *
     * @param message what went wrong and what to do
     * @param cause the exception behind it; null if there is none
     */
    public Damaged(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /** The disk failed: it is full, or missing, or access is denied. */
  public static final class Storage extends IndexException {
    /**
     * Creates an exception with a message and a cause, if any.
     *
     * @param message what went wrong and what to do
     * @param cause the exception behind it; null if there is none
     */
    public Storage(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /** Memory ran out. */
  public static final class Memory extends IndexException {
    /**
     * Creates an exception with a message and a cause, if any.
     *
     * @param message what went wrong and what to do
     * @param cause the exception behind it; null if there is none
     */
    public Memory(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /** The index cannot accept an article; it is unchanged and still open. */
  public static final class Rejected extends IndexException {
    private static final int SHOWN = 60;

    /** The id of the article. */
    private final String articleId;

    /**
     * Creates an exception for an article.
     *
     * @param articleId the id of the article; the message shows its start
     * @param reason the reason for the rejection
     * @param cause the cause, if any
     */
    public Rejected(String articleId, String reason, @Nullable Throwable cause) {
      super("article '" + start(articleId) + "' was not added: " + reason, cause);
      this.articleId = articleId;
    }

    private static String start(String id) {
      return id.length() <= SHOWN ? id : id.substring(0, SHOWN) + "...";
    }

    /** {@return the id of the article} */
    public String articleId() {
      return articleId;
    }
  }

  /** A write to an index that was opened for reading. */
  public static final class ReadOnly extends IndexException {
    /**
     * Creates an exception with a message and a cause, if any.
     *
     * @param message what went wrong and what to do
     * @param cause the exception behind it; null if there is none
     */
    public ReadOnly(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }
}
