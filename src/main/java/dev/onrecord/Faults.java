package dev.onrecord;

import dev.onrecord.lucene.commit.StoreFault;
import java.util.function.Supplier;

/** Turns what goes wrong in the store into the exceptions that users know. */
final class Faults {
  private Faults() {}

  static <T> T guard(Supplier<T> action) {
    try {
      return action.get();
    } catch (StoreFault fault) {
      throw exception(fault);
    }
  }

  static void guard(Runnable action) {
    guard(
        () -> {
          action.run();
          return true;
        });
  }

  private static IndexException exception(StoreFault fault) {
    return switch (fault.kind()) {
      case LOCKED -> new IndexException.Locked(fault);
      case NOT_AN_INDEX -> new IndexException.NotAnIndex(fault);
      case TOO_NEW, TOO_OLD -> new IndexException.OtherVersion(fault);
      case CLOSED -> new IndexException.Closed(fault);
      case DAMAGED -> new IndexException.Damaged(fault);
      case STORAGE -> new IndexException.Storage(fault);
      case MEMORY -> new IndexException.Memory(fault);
      case REJECTED ->
          new IndexException.Rejected(fault.articleId(), String.valueOf(fault.getMessage()), fault);
      case READ_ONLY -> new IndexException.ReadOnly(fault);
    };
  }
}
