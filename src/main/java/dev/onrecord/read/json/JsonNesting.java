package dev.onrecord.read.json;

/** The state of a scanner of JSON objects: its depth, and whether it is in a string. */
final class JsonNesting {
  private static final int KNOWN_DEPTH = 256;
  private static final int UNKNOWN = -1;

  private final byte[] open = new byte[KNOWN_DEPTH];
  private int depth;
  private boolean inString;
  private boolean escaped;
  private byte before;
  private boolean atLineStart;
  private int indent;
  private int firstIndent;
  private int secondIndent;
  private boolean oneLine;
  private boolean allOneLine = true;
  private int objects;

  /** Begins an object, with the number of spaces before it on its line. */
  void begin(int spaces) {
    allOneLine = objects++ == 0 || allOneLine && oneLine;
    depth = 0;
    inString = false;
    escaped = false;
    atLineStart = false;
    oneLine = true;
    firstIndent = spaces;
    secondIndent = UNKNOWN;
    before = 0;
  }

  /**
   * Returns whether a byte, at the start of a line, begins another object, so that this one lacks
   * its end: where JSON allows no object, or where this form of writing it would have indented one.
   */
  boolean isNextObject(byte b) {
    if (b != '{' || !atLineStart || depth == 0) {
      return false;
    }
    if (inString) {
      return indent == firstIndent;
    }
    byte around = depth <= KNOWN_DEPTH ? open[depth - 1] : 0;
    boolean misplaced =
        around == '{' && before != ':' || around == '[' && before != '[' && before != ',';
    boolean linesOrIndented = objects > 1 && allOneLine || secondIndent > firstIndent;
    // What is nested so deeply is refused anyway.
    boolean tooDeep = depth > KNOWN_DEPTH;
    return misplaced || (linesOrIndented || tooDeep) && indent == firstIndent;
  }

  /** Takes the next byte, and returns whether it is the last of the object. */
  boolean closes(byte b) {
    if (inString) {
      string(b);
      return false;
    }
    if (b == '\n') {
      newLine();
    } else if (b == ' ' || b == '\t' || b == '\r') {
      indent += atLineStart ? 1 : 0;
    } else {
      return significant(b);
    }
    return false;
  }

  // A string may have raw line breaks; if an object begins behind one, it lacks its quotation mark.
  private void string(byte b) {
    if (b == '\n') {
      newLine();
      return;
    }
    indent += atLineStart && b == ' ' ? 1 : 0;
    atLineStart &= b == ' ';
    if (escaped) {
      escaped = false;
    } else if (b == '\\') {
      escaped = true;
    } else if (b == '"') {
      inString = false;
    }
  }

  private void newLine() {
    escaped = false;
    oneLine = false;
    atLineStart = true;
    indent = 0;
  }

  private boolean significant(byte b) {
    if (atLineStart) {
      secondIndent = secondIndent == UNKNOWN ? indent : secondIndent;
      atLineStart = false;
    }
    before = b;
    switch (b) {
      case '"' -> inString = true;
      case '{', '[' -> push(b);
      case '}', ']' -> depth--;
      default -> {}
    }
    return depth <= 0;
  }

  private void push(byte bracket) {
    if (depth < KNOWN_DEPTH) {
      open[depth] = bracket;
    }
    depth++;
  }
}
