package dev.onrecord.lucene;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Why an index could not do what was asked of it, with the path and what to do in the message. */
public final class StoreFault extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final Kind kind;

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
    /** It was opened for reading only. */
    READ_ONLY
  }

  StoreFault(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  /** What went wrong. */
  public Kind kind() {
    return kind;
  }
}
