package dev.onrecord.read.page;

import dev.onrecord.article.Role;
import dev.onrecord.read.draft.Bylines;
import dev.onrecord.read.draft.Judgement;
import dev.onrecord.read.draft.Judgement.Drop;
import dev.onrecord.read.draft.Judgement.Keep;
import dev.onrecord.read.draft.Timestamp;
import dev.onrecord.read.text.BlockReason;
import dev.onrecord.read.text.Boilerplate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The judge of a block by its words, its links, and the pictures beside it. */
final class BlockJudge {
  private static final double MOST_LINKED = 0.6;
  private static final int MOST_MARKS = 20;
  private static final int LONGEST_CAPTION = 400;

  private final PictureText pictures;
  private final List<String> authors;
  private final String headline;

  /** Creates a judge of the blocks of one page. */
  BlockJudge(PictureText pictures, PageMetadata metadata) {
    this.pictures = pictures;
    this.authors = metadata.authors().names();
    this.headline = PageHeadline.key(metadata.headline());
  }

  /** Judges a block that does not belong to boilerplate by its words. */
  Judgement judge(TextBlock block) {
    String text = block.text();
    boolean linked = isLinked(block);
    if (linked && (isShouted(text) || !block.isSentence() || Boilerplate.isInvitation(text))) {
      return new Drop(BlockReason.LINKS);
    }
    boolean caption =
        block.isSentence() ? pictures.isNamedCaption(block) : pictures.isCaption(block);
    if (caption && text.length() <= LONGEST_CAPTION) {
      return new Drop(BlockReason.CAPTION);
    }
    return block.isCell() && !block.isProse() ? new Drop(BlockReason.CELL) : line(text);
  }

  /** Judges a block above the body, where a sentence beside a picture is a caption as well. */
  Judgement judgeAbove(TextBlock block) {
    Optional<BlockReason> boilerplate = Boilerplate.reason(block.text());
    if (boilerplate.isPresent()) {
      return new Drop(boilerplate.get());
    }
    return pictures.isCaption(block) ? new Drop(BlockReason.CAPTION) : judge(block);
  }

  private Judgement line(String text) {
    if (Timestamp.isLine(text)) {
      return new Drop(BlockReason.DATE_LINE);
    }
    if (!Bylines.inLine(text).isEmpty() || authors.contains(text)) {
      return new Keep(Role.BYLINE);
    }
    return isHeadline(text) ? new Keep(Role.HEADLINE) : Judgement.BODY;
  }

  /** Returns whether a line is the headline, with no more than half of it spaces and marks. */
  boolean isHeadline(String line) {
    return line.length() <= 2 * headline.length() + MOST_MARKS
        && PageHeadline.key(line).equals(headline);
  }

  /** Returns whether the page has a headline. */
  boolean knowsHeadline() {
    return !headline.isEmpty();
  }

  private static boolean isShouted(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Returns whether most of a block is links. */
  static boolean isLinked(TextBlock block) {
    return block.linked() > MOST_LINKED;
  }
}
