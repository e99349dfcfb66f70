package dev.onrecord.article;

import java.util.Objects;

/**
 * A part of an article's text, with its role.
 *
 * @param span the offsets in {@link Article#text()}
 * @param role the role
 * @param reason the reason why the block was left out; empty unless the role is {@link
 *     Role#DROPPED}
 */
public record Block(Span span, Role role, String reason) {

  /** Checks that a dropped block has a reason and any other block has none. */
  public Block {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(role, "role");
    if (reason.isEmpty() == (role == Role.DROPPED)) {
      throw new IllegalArgumentException(
          "a reason is needed for DROPPED and for no other role, not '%s' for %s"
              .formatted(Printable.of(reason), role));
    }
  }

  /**
   * {@return a block that is kept}
   *
   * @param span its place in the text
   * @param role its role
   */
  public static Block of(Span span, Role role) {
    return new Block(span, role, "");
  }

  /**
   * {@return a block that is left out of the story for a reason}
   *
   * @param span its place in the text
   * @param reason the reason why it is no part of the story
   */
  public static Block dropped(Span span, String reason) {
    return new Block(span, Role.DROPPED, reason);
  }

  /** Returns the place, the role and the reason. */
  @Override
  public String toString() {
    return Printable.of("Block[span=" + span + ", role=" + role + ", reason=" + reason + "]");
  }
}
