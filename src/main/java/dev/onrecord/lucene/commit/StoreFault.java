package dev.onrecord.lucene.commit;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Why an index could not do what was asked of it, with the path and what to do in the message. */
public final class StoreFault extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private static final int SHOWN = 60;

  private final Kind kind;
  private final String articleId;

  /** What went wrong. */
  public enum Kind {
    /** Another writer has it. */
    LOCKED,
    /** There is no index, or something else. */
    NOT_AN_INDEX,
    /** It was written by a later version. */
    TOO_NEW,
    /** It was written by a version so early that it must be rebuilt. */
    TOO_OLD,
    /** It was closed. */
    CLOSED,
    /** Its files are damaged. */
    DAMAGED,
    /** The disk did not do what was asked of it. */
    STORAGE,
    /** There was not enough memory. */
    MEMORY,
    /** It was opened for reading only. */
    READ_ONLY,
    /** An article is not fit for the index. */
    REJECTED
  }

  private StoreFault(Kind kind, String articleId, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.articleId = articleId;
  }

  public StoreFault(Kind kind, String message, @Nullable Throwable cause) {
    this(kind, "", message, cause);
  }

  public StoreFault(Kind kind, String message) {
    this(kind, message, null);
  }

  public static StoreFault rejected(String articleId, String reason) {
    return rejected(articleId, reason, null);
  }

  public static StoreFault rejected(String articleId, String reason, @Nullable Throwable cause) {
    String message = "article '" + start(articleId) + "' was not added: " + reason;
    return new StoreFault(Kind.REJECTED, articleId, message, cause);
  }

  /** As much of a string as a message can bear. */
  public static String start(String value) {
    return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "...";
  }

  /** What went wrong. */
  public Kind kind() {
    return kind;
  }

  /** The id of the article that is not fit for the index; empty for what concerns no article. */
  public String articleId() {
    return articleId;
  }
}
