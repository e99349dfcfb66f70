package dev.onrecord.read.draft;

import dev.onrecord.article.Role;
import java.util.Objects;

/**
 * A run of text on its way into an article.
 *
 * @param role its role
 * @param text the text
 * @param reason the reason to leave it out of the story; empty if it is kept
 */
public record Passage(Role role, String text, String reason) {
  public Passage {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(reason, "reason");
  }

  /** Returns a passage that is kept. */
  public static Passage of(Role role, String text) {
    return new Passage(role, text, "");
  }

  /** Returns a passage that is left out of the story. */
  public static Passage dropped(String text, String reason) {
    return new Passage(Role.DROPPED, text, reason);
  }
}
