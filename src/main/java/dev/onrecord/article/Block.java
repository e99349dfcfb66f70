package dev.onrecord.article;

import java.util.Objects;

/**
 * A part of an article's text and what it is.
 *
 * @param span where it stands in {@link Article#text()}
 * @param role what it is
 * @param reason why it was left out, where it was; otherwise empty
 */
public record Block(Span span, Role role, String reason) {

  /** Checks that just the dropped blocks have a reason. */
  public Block {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(role, "role");
    if (reason.isEmpty() == (role == Role.DROPPED)) {
      throw new IllegalArgumentException(
          "a dropped block has a reason and no other has; " + role + ": '" + reason + "'");
    }
  }

  /** A block that is kept. */
  public static Block of(Span span, Role role) {
    return new Block(span, role, "");
  }

  /** A block that is left out of the story, and why. */
  public static Block dropped(Span span, String reason) {
    return new Block(span, Role.DROPPED, reason);
  }
}
