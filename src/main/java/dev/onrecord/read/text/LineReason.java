package dev.onrecord.read.text;

import dev.onrecord.read.draft.Reason;

/** The reasons that a line gives by its own words, or by its place in a plain text. */
public enum LineReason implements Reason {
  /** A line without a letter or a digit. */
  SEPARATOR("separator"),
  FURNITURE("page furniture"),
  END_MARK("end mark"),
  LETTERS("invitation to write"),
  NAVIGATION("navigation"),
  LINK("link to another article"),
  COPYRIGHT("copyright notice"),
  INVITATION("invitation to subscribe or follow"),
  DATE_LINE("date line"),
  SLUG("slug of a wire service"),
  NOTE("note to editors"),
  ABOVE_HEADLINE("navigation before the headline"),
  REPEATED("repeated line");

  private final String words;

  LineReason(String words) {
    this.words = words;
  }

  @Override
  public String words() {
    return words;
  }
}
