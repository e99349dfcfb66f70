package dev.onrecord;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * An index that could not do what was asked of it. The message names the path, what is wrong, and
 * what to do. The index on disk is as it was at its last commit.
 */
public sealed class IndexException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private IndexException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Another writer has the index, in this process or in another one. */
  public static final class Locked extends IndexException {
    @Serial private static final long serialVersionUID = 1L;

    /** An exception with a message, and what caused it, if anything. */
    public Locked(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /** The path holds no index, or something else. */
  public static final class NotAnIndex extends IndexException {
    @Serial private static final long serialVersionUID = 1L;

    /** An exception with a message, and what caused it, if anything. */
    public NotAnIndex(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /**
   * The index was written by a version that this one cannot read: a newer one, or one from before a
   * rebuild.
   */
  public static final class OtherVersion extends IndexException {
    @Serial private static final long serialVersionUID = 1L;

    /** An exception with a message, and what caused it, if anything. */
    public OtherVersion(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /** The index was closed before, by its user or by a failure, which is then the cause. */
  public static final class Closed extends IndexException {
    @Serial private static final long serialVersionUID = 1L;

    /** An exception with a message, and what caused it, if anything. */
    public Closed(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /**
   * The index's files are damaged. {@link ArticleIndex#verify(java.nio.file.Path)} says which, and
   * {@link ArticleIndex#rebuild(java.nio.file.Path, java.nio.file.Path)} makes a new index if the
   * stored articles are whole.
   */
  public static final class Damaged extends IndexException {
    @Serial private static final long serialVersionUID = 1L;

    /** An exception with a message, and what caused it, if anything. */
    public Damaged(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /** The disk did not do what was asked of it: it is full, or gone, or not permitted. */
  public static final class Storage extends IndexException {
    @Serial private static final long serialVersionUID = 1L;

    /** An exception with a message, and what caused it, if anything. */
    public Storage(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /** Memory ran out. */
  public static final class Memory extends IndexException {
    @Serial private static final long serialVersionUID = 1L;

    /** An exception with a message, and what caused it, if anything. */
    public Memory(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /**
   * An article that the index cannot take, and of which it has taken nothing: it goes on as if the
   * article had not been added.
   */
  public static final class Rejected extends IndexException {
    @Serial private static final long serialVersionUID = 1L;

    private static final int SHOWN = 60;

    private final String articleId;

    /**
     * An exception for an article.
     *
     * @param articleId the id of the article, of which the message shows the start
     * @param reason why it cannot be taken
     * @param cause what caused it, if anything
     */
    public Rejected(String articleId, String reason, @Nullable Throwable cause) {
      super("article '" + start(articleId) + "' was not added: " + reason, cause);
      this.articleId = articleId;
    }

    private static String start(String id) {
      return id.length() <= SHOWN ? id : id.substring(0, SHOWN) + "...";
    }

    /** The id of the article. */
    public String articleId() {
      return articleId;
    }
  }

  /** The index was opened for reading, and was asked to write. */
  public static final class ReadOnly extends IndexException {
    @Serial private static final long serialVersionUID = 1L;

    /** An exception with a message, and what caused it, if anything. */
    public ReadOnly(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }
}
