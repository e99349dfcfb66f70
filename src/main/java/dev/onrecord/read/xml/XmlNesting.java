package dev.onrecord.read.xml;

import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.UnreadableArticleException.Problem;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The elements that are open at a place of an XML document. It refuses a document whose tags are
 * not balanced, as those of a document that is cut off, before jsoup's parser would mend it; and one
 * that is nested so deeply, or has so many elements, that it is made to take memory or time.
 */
final class XmlNesting {
  private static final int MAX_ELEMENTS = 200_000;
  private static final int MAX_DEPTH = 200;

  private final String name;
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
    XmlMarkup markup = new XmlMarkup();
    XmlNesting nesting = new XmlNesting(name);
    for (int i = 0; i < xml.length(); i++) {
      if (markup.closesTag(xml.charAt(i))) {
        nesting.take(markup, Math.max(0, i + 1 - markup.length()));
      }
    }
    if (!nesting.open.isEmpty()) {
      throw nesting.malformed(xml.length(), "it is cut off within <" + nesting.open.peek() + ">");
    }
    if (nesting.elements == 0) {
      throw nesting.malformed(xml.length(), "there is no element in it");
    }
  }

  private void take(XmlMarkup tag, int position) {
    if (tag.isEndTag()) {
      end(tag.qualifiedName(), position);
    } else {
      begin(tag, position);
    }
  }

  private void begin(XmlMarkup tag, int position) {
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

  private void end(String ended, int position) {
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
