package dev.onrecord.read.draft;

import dev.onrecord.article.Role;
import java.util.Objects;

/**
 * A run of text on its way into an article.
 *
 * @param role what it is
 * @param text its words
 * @param reason why it is left out of the story, where it is; otherwise empty
 */
public record Passage(Role role, String text, String reason) {
  public Passage {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(reason, "reason");
  }

  /** A passage that is kept. */
  public static Passage of(Role role, String text) {
    return new Passage(role, text, "");
  }

  /** A passage that is left out of the story. */
  public static Passage dropped(String text, String reason) {
    return new Passage(Role.DROPPED, text, reason);
  }
}
