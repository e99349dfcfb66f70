package dev.onrecord.read.draft;

import dev.onrecord.article.Block;
import dev.onrecord.article.Role;
import dev.onrecord.read.draft.Judgement.Drop;
import dev.onrecord.read.draft.Judgement.Keep;
import java.util.List;

/**
 * A run of text on its way into an article.
 *
 * @param text the text
 * @param judgement the judgement on it
 */
public record Passage(String text, Judgement judgement) {

  /** Returns a passage that is kept. */
  public static Passage of(Role role, String text) {
    return new Passage(text, new Keep(role));
  }

  /** Returns a passage that is left out of the story. */
  public static Passage dropped(String text, String reason) {
    return new Passage(text, new Drop(() -> reason));
  }

  /** Returns the passages that the blocks of a text are. */
  public static List<Passage> of(CharSequence text, List<Block> blocks) {
    return blocks.stream().map(b -> of(b, b.span().in(text))).toList();
  }

  private static Passage of(Block block, String text) {
    return block.role() == Role.DROPPED ? dropped(text, block.reason()) : of(block.role(), text);
  }
}
