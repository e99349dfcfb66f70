package dev.onrecord.read.draft;

import dev.onrecord.article.Block;
import dev.onrecord.article.Role;
import dev.onrecord.article.Span;
import java.util.Objects;

/** The decision on a block of text: to keep it in a role, or to drop it for a reason. */
public sealed interface Judgement {
  /** Keeps a block as a paragraph of the story. */
  Judgement BODY = new Keep(Role.BODY);

  /** Keeps the block. */
  record Keep(Role as) implements Judgement {
    public Keep {
      if (as == Role.DROPPED) {
        throw new IllegalArgumentException("a block is kept as anything but " + as);
      }
    }
  }

  /** Leaves the block out of the story. */
  record Drop(Reason why) implements Judgement {
    public Drop {
      Objects.requireNonNull(why, "why");
    }
  }

  /** Returns whether the block is kept in a role. */
  default boolean keeps(Role role) {
    return this instanceof Keep keep && keep.as() == role;
  }

  /** Returns the judged block. */
  default Block on(Span span) {
    return switch (this) {
      case Keep keep -> Block.of(span, keep.as());
      case Drop drop -> Block.dropped(span, drop.why().words());
    };
  }
}
