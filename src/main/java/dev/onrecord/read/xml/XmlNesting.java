package dev.onrecord.read.xml;

import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.UnreadableArticleException.Problem;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The elements that are open at a place of an XML document. It refuses a document whose tags are
 * not balanced, as those of a document that is cut off, before jsoup's parser would mend it; and
 * one that is nested so deeply, or has so many elements, that it is made to take memory or time.
 */
final class XmlNesting {
  private static final int MAX_ELEMENTS = 200_000;
  private static final int MAX_DEPTH = 200;

  private final String name;
  private final XmlMarkup tag = new XmlMarkup();
  private final Deque<String> open = new ArrayDeque<>();
  private int elements;

  private XmlNesting(String name) {
    this.name = name;
  }

  /**
   * Checks a document.
   *
   * @param name the name of the file or stream, for messages
   * @throws UnreadableArticleException if it is not balanced or exceeds a bound
   */
  static void check(String xml, String name) {
    XmlNesting nesting = new XmlNesting(name);
    for (int i = 0; i < xml.length(); i++) {
      nesting.take(xml.charAt(i), i);
    }
    nesting.end(xml.length());
  }

  private void take(char c, int at) {
    if (c == '<' && tag.isOpen()) {
      throw malformed(at - tag.length(), "the tag '" + tag.qualifiedName() + "' has no end");
    }
    if (tag.closesTag(c)) {
      int position = Math.max(0, at + 1 - tag.length());
      if (tag.isEndTag()) {
        leave(tag.qualifiedName(), position);
      } else {
        enter(position);
      }
    }
  }

  private void end(int length) {
    if (!open.isEmpty()) {
      throw malformed(length, "it is cut off within <" + open.peek() + ">");
    }
    if (elements == 0) {
      throw malformed(length, "there is no element in it");
    }
  }

  private void enter(int position) {
    if (++elements > MAX_ELEMENTS) {
      throw tooLarge(position, "more than " + MAX_ELEMENTS + " XML elements");
    }
    if (tag.isEmptyTag()) {
      return;
    }
    open.push(tag.qualifiedName());
    if (open.size() > MAX_DEPTH) {
      throw tooLarge(position, "XML elements nested more than " + MAX_DEPTH + " deep");
    }
  }

  private void leave(String ended, int position) {
    if (open.isEmpty() || !open.pop().equals(ended)) {
      throw malformed(position, "</" + ended + "> is not the end of the innermost open element");
    }
  }

  private UnreadableArticleException tooLarge(int position, String reason) {
    return new UnreadableArticleException(Problem.TOO_LARGE, name, position, reason);
  }

  private UnreadableArticleException malformed(int position, String reason) {
    String told = "this is not well-formed XML: " + reason;
    return new UnreadableArticleException(Problem.MALFORMED, name, position, told);
  }
}
