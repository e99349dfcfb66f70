package dev.onrecord.read.xml;

import dev.onrecord.read.draft.WhiteSpace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an XML document. Names are without their prefix, which a few readers look at.
 *
 * @param prefix what stands before the colon in its name; often empty
 * @param name the rest of its name
 * @param attributes values by name with prefix
 * @param children what it holds, in order
 */
record Element(String prefix, String name, Map<String, String> attributes, List<XmlNode> children)
    implements XmlNode {

  /** The elements in this one, of a name. */
  List<Element> all(String wanted) {
    return elements().filter(e -> e.name.equals(wanted)).toList();
  }

  /** The elements in this one. */
  Stream<Element> elements() {
    return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
  }

  /** The first element at the end of a path of names. */
  Optional<Element> at(String... path) {
    Optional<Element> found = Optional.of(this);
    for (String step : path) {
      found = found.flatMap(e -> e.all(step).stream().findFirst());
    }
    return found;
  }

  /** The text of the first element at the end of a path of names, unless it is blank. */
  Optional<String> find(String... path) {
    return at(path).map(Element::words).filter(t -> !t.isEmpty());
  }

  /** The value of an attribute, unless it is blank. */
  Optional<String> attribute(String wanted) {
    return Optional.ofNullable(attributes.get(wanted)).filter(v -> !v.isBlank());
  }

  /** Every element below this one, of a name, in the order of the document. */
  Stream<Element> descendants(String wanted) {
    return elements()
        .flatMap(
            e ->
                Stream.concat(
                    Stream.of(e).filter(x -> x.name.equals(wanted)), e.descendants(wanted)));
  }

  /** All characters in it, with every run of white space made one space. */
  String words() {
    return WhiteSpace.collapse(characters());
  }

  /** All characters in it, as they are. */
  String characters() {
    StringBuilder out = new StringBuilder();
    collect(this, out);
    return out.toString();
  }

  /** What it holds, written as markup again. */
  String markup() {
    StringBuilder out = new StringBuilder();
    children.forEach(c -> write(c, out));
    return out.toString();
  }

  private static void collect(XmlNode node, StringBuilder out) {
    switch (node) {
      case Characters c -> out.append(c.text());
      case Element e -> {
        out.append(e.name.equals("br") ? " " : "");
        e.children.forEach(c -> collect(c, out));
      }
    }
  }

  private static void write(XmlNode node, StringBuilder out) {
    switch (node) {
      case Characters c -> escape(c.text(), out);
      case Element e -> {
        out.append('<').append(e.name);
        e.attributes.forEach(
            (k, v) -> escape(v, out.append(' ').append(k).append("=\"")).append('"'));
        out.append('>');
        e.children.forEach(c -> write(c, out));
        out.append(e.name.equals("br") ? "" : "</" + e.name + ">");
      }
    }
  }

  private static StringBuilder escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
    return out;
  }
}
