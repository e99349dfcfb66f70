package dev.onrecord.view;

import dev.onrecord.article.Printable;

/**
 * Markup under construction. Every text and every value of an attribute is made {@linkplain
 * Printable printable} and escaped; the names of elements and attributes are those of this package.
 */
final class Html {
  private final StringBuilder out = new StringBuilder();

  /**
   * An attribute of an element.
   *
   * @param value the value, not yet escaped
   */
  record Attribute(String name, String value) {}

  static Attribute attribute(String name, String value) {
    return new Attribute(name, value);
  }

  static Attribute id(String value) {
    return new Attribute("id", value);
  }

  /** Returns the names of classes, for the style sheet. */
  static Attribute classes(String names) {
    return new Attribute("class", names);
  }

  /** Writes an element with the content that a task writes. */
  Html element(String name, Runnable content, Attribute... attributes) {
    empty(name, attributes);
    content.run();
    out.append("</").append(name).append('>');
    return this;
  }

  /** Writes an element with a text. */
  Html element(String name, String text, Attribute... attributes) {
    return element(name, () -> text(text), attributes);
  }

  /** Writes the start of an element, which is all of an element that has no content. */
  Html empty(String name, Attribute... attributes) {
    out.append('<').append(name);
    for (Attribute attribute : attributes) {
      out.append(' ').append(attribute.name()).append("=\"");
      escape(attribute.value());
      out.append('"');
    }
    out.append('>');
    return this;
  }

  Html text(String text) {
    escape(text);
    return this;
  }

  /** Ends a line of the document, for those who read its source. */
  Html line() {
    out.append('\n');
    return this;
  }

  /** Writes a style sheet or script of this package as it is. */
  Html verbatim(String resource) {
    out.append(resource);
    return this;
  }

  /** Escapes a text, and keeps its lines. */
  private void escape(String text) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      out.append(i == 0 ? "" : "\n");
      escapeLine(Printable.of(lines[i]));
    }
  }

  private void escapeLine(String plain) {
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
