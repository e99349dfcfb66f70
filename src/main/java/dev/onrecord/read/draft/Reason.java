package dev.onrecord.read.draft;

/** A reason to leave a block of text out of an article. */
public interface Reason {
  /** Returns the reason in the words that readers are shown. */
  String words();
}
