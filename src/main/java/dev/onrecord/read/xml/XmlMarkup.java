package dev.onrecord.read.xml;

/** The state of a scanner of XML, which is given one character after the other. */
final class XmlMarkup {
  /** The length of the longest tag that is kept whole. */
  static final int MAX_TAG = 1 << 16;

  // Of a comment or a section, only the end is looked at, and the tags that should not be in it.
  private static final int MAX_TAIL = 1 << 9;

  private enum State {
    TEXT,
    TAG,
    COMMENT,
    CDATA,
    INSTRUCTION
  }

  private final StringBuilder tag = new StringBuilder();
  private State state = State.TEXT;
  private State inside = State.TEXT;
  private char quote;
  private char last;
  private char secondLast;
  private boolean cut;
  private String endedInside = "";

  /** Takes a character, and returns whether it is the last of a tag. */
  boolean closesTag(char c) {
    if (c == '<') {
      open();
      return false;
    }
    if (state == State.TEXT) {
      return false;
    }
    keep(c);
    return switch (state) {
      case TAG -> inTag(c);
      case COMMENT -> leave(c, "--");
      case CDATA -> leave(c, "]]");
      case INSTRUCTION -> leave(c, "?");
      case TEXT -> false;
    };
  }

  // No tag holds an opening bracket: the one before was no tag.
  private void open() {
    inside = state == State.TAG || state == State.TEXT ? State.TEXT : state;
    tag.setLength(0);
    tag.append('<');
    cut = false;
    quote = 0;
    last = '<';
    if (inside == State.TEXT) {
      state = State.TAG;
      endedInside = "";
    }
  }

  private void keep(char c) {
    secondLast = last;
    last = c;
    if (state != State.TAG && tag.length() > MAX_TAIL) {
      tag.delete(0, tag.length() / 2);
    }
    if (tag.length() < MAX_TAG) {
      tag.append(c);
    } else {
      cut = true;
    }
  }

  private boolean inTag(char c) {
    if (tag.length() == 2 && c == '?') {
      state = State.INSTRUCTION;
    } else if (tag.length() == 4 && starts("<!--")) {
      state = State.COMMENT;
      tag.setLength(0);
    } else if (tag.length() == 9 && starts("<![CDATA[")) {
      state = State.CDATA;
      tag.setLength(0);
    } else if (quote != 0) {
      quote = c == quote ? 0 : quote;
    } else if (c == '"' || c == '\'') {
      quote = isEndTag() ? 0 : c;
    } else if (c == '>') {
      state = State.TEXT;
      return tag.charAt(1) != '!';
    }
    return false;
  }

  /**
   * Returns whether a tag ends here although a comment or section is open: the end of an item and
   * the beginning of the next within one show that it lacks its own end.
   */
  private boolean leave(char c, String before) {
    if (c != '>') {
      return false;
    }
    int length = tag.length();
    int from = length - 1 - before.length();
    if (from >= 0 && tag.indexOf(before, from) == from) {
      state = State.TEXT;
      return false;
    }
    if (isEndTag() && tag.charAt(0) == '<') {
      endedInside = name();
      return false;
    }
    boolean isTag = tag.charAt(0) == '<' && XmlFormat.ITEMS.contains(endedInside);
    boolean next = isTag && name().equals(endedInside);
    state = next ? State.TEXT : state;
    return next;
  }

  private boolean starts(String start) {
    return tag.indexOf(start) == 0;
  }

  /** Returns the tag's name without a prefix. */
  String name() {
    String qualified = qualifiedName();
    return qualified.substring(qualified.indexOf(':') + 1);
  }

  /** Returns the tag's name as it is written. */
  String qualifiedName() {
    int from = isEndTag() ? 2 : 1;
    int to = from;
    while (to < tag.length() && " \t\r\n/>".indexOf(tag.charAt(to)) < 0) {
      to++;
    }
    return from > tag.length() ? "" : tag.substring(from, to);
  }

  /** Returns whether the last characters belong to a tag that has no end yet. */
  boolean isOpen() {
    if (state != State.TAG || tag.length() < 2) {
      return false;
    }
    char first = tag.charAt(1);
    return first == '/' || first == '_' || Character.isLetter(first);
  }

  /** Returns whether the tag ends an element. */
  boolean isEndTag() {
    return tag.length() > 1 && tag.charAt(1) == '/';
  }

  /** Returns whether the tag is that of an element without content. */
  boolean isEmptyTag() {
    return tag.length() > 2 && secondLast == '/';
  }

  /** Returns the tag as it is written. */
  String text() {
    return tag.toString();
  }

  /** Returns the number of the tag's characters. */
  int length() {
    return tag.length();
  }

  /** Returns whether the tag was too long to be kept whole. */
  boolean isCut() {
    return cut;
  }
}
