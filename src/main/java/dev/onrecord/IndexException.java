package dev.onrecord;

import java.io.Serial;

/**
 * An index that could not do what was asked of it. The message names the path, what is wrong, and
 * what to do. The index on disk is as it was at its last commit.
 */
public sealed class IndexException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  IndexException(Throwable cause) {
    super(cause.getMessage(), cause);
  }

  IndexException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Another writer has the index, in this process or in another one. */
  public static final class Locked extends IndexException {
    @Serial private static final long serialVersionUID = 1L;

    Locked(Throwable cause) {
      super(cause);
    }
  }

  /** The path holds no index, or something else. */
  public static final class NotAnIndex extends IndexException {
    @Serial private static final long serialVersionUID = 1L;

    NotAnIndex(Throwable cause) {
      super(cause);
    }
  }

  /**
   * The index was written by a version that this one cannot read: a newer one, or one from before a
   * rebuild.
   */
  public static final class OtherVersion extends IndexException {
    @Serial private static final long serialVersionUID = 1L;

    OtherVersion(Throwable cause) {
      super(cause);
    }
  }

  /** The index was closed before, by its user or by a failure, which is then the cause. */
  public static final class Closed extends IndexException {
    @Serial private static final long serialVersionUID = 1L;

    Closed(Throwable cause) {
      super(cause);
    }
  }

  /**
   * The index's files are damaged. {@link ArticleIndex#verify(java.nio.file.Path)} says which, and
   * {@link ArticleIndex#rebuild(java.nio.file.Path, java.nio.file.Path)} makes a new index if the
   * stored articles are whole.
   */
  public static final class Damaged extends IndexException {
    @Serial private static final long serialVersionUID = 1L;

    Damaged(Throwable cause) {
      super(cause);
    }
  }

  /** The disk did not do what was asked of it: it is full, or gone, or not permitted. */
  public static final class Storage extends IndexException {
    @Serial private static final long serialVersionUID = 1L;

    Storage(Throwable cause) {
      super(cause);
    }
  }

  /** Memory ran out. */
  public static final class Memory extends IndexException {
    @Serial private static final long serialVersionUID = 1L;

    Memory(Throwable cause) {
      super(cause);
    }

    Memory(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /**
   * An article that the index cannot take, and of which it has taken nothing: it goes on as if the
   * article had not been added.
   */
  public static final class Rejected extends IndexException {
    @Serial private static final long serialVersionUID = 1L;

    private final String articleId;

    Rejected(String articleId, String message, Throwable cause) {
      super(message, cause);
      this.articleId = articleId;
    }

    /** The id of the article. */
    public String articleId() {
      return articleId;
    }
  }

  /** The index was opened for reading, and was asked to write. */
  public static final class ReadOnly extends IndexException {
    @Serial private static final long serialVersionUID = 1L;

    ReadOnly(Throwable cause) {
      super(cause);
    }
  }
}
