package dev.onrecord.read.xml;

import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.text.WhiteSpace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * An element of an XML document, with look-ups by name. Names are without their prefix, whose
 * declaration may be missing, as it often is in feeds.
 *
 * @param node the element in the tree of jsoup
 */
public record XmlElement(Element node) {

  /**
   * Returns the root of a document. A document type is not read: nothing is fetched, and only the
   * entities of HTML have a meaning.
   *
   * @param name the name of the file or stream, for messages
   * @throws UnreadableArticleException if its tags are not balanced, since it is cut off or not
   *     well-formed, or if it is larger or nested more deeply than allowed
   */
  public static XmlElement parse(String xml, String name) {
    XmlNesting.check(xml, name);
    return start(xml);
  }

  /** Returns the root of the beginning of a document; one without children if there is none. */
  static XmlElement start(String xml) {
    // XML has one kind of line end.
    String lines = xml.indexOf('\r') < 0 ? xml : xml.replace("\r\n", "\n").replace('\r', '\n');
    Document document = Parser.xmlParser().parseInput(lines, "");
    return new XmlElement(Optional.ofNullable(document.firstElementChild()).orElse(document));
  }

  /** Returns the part of its name before the colon; often empty. */
  String prefix() {
    String name = node.tagName();
    return name.substring(0, Math.max(0, name.indexOf(':')));
  }

  /** Returns its name without the prefix. */
  String name() {
    String name = node.tagName();
    return name.substring(name.indexOf(':') + 1);
  }

  /** Returns the child elements. */
  Stream<XmlElement> elements() {
    return node.childNodes().stream()
        .filter(Element.class::isInstance)
        .map(child -> new XmlElement((Element) child));
  }

  /** Returns the child elements of a name. */
  List<XmlElement> all(String wanted) {
    return elements().filter(e -> e.name().equals(wanted)).toList();
  }

  /** Returns the elements below this one of a name, in the order of the document. */
  Stream<XmlElement> descendants(String wanted) {
    return node.stream().skip(1).map(XmlElement::new).filter(e -> e.name().equals(wanted));
  }

  /** Returns the first element at the end of a path of names. */
  Optional<XmlElement> at(String... path) {
    Optional<XmlElement> found = Optional.of(this);
    for (String step : path) {
      found = found.flatMap(e -> e.elements().filter(c -> c.name().equals(step)).findFirst());
    }
    return found;
  }

  /** Returns the text of the first element at the end of a path of names, unless it is blank. */
  Optional<String> find(String... path) {
    return at(path).map(XmlElement::words).filter(t -> !t.isEmpty());
  }

  /** Returns the value of an attribute, whose name is given with its prefix, unless it is blank. */
  Optional<String> attribute(String wanted) {
    // White space in attributes is spaces.
    String value = node.attr(wanted).replace('\n', ' ').replace('\t', ' ');
    return Optional.of(value).filter(v -> !v.isBlank());
  }

  /** Returns its characters, with every run of white space made one space. */
  String words() {
    return WhiteSpace.collapse(characters());
  }

  /** Returns its characters as they are, with a space for each line break. */
  String characters() {
    StringBuilder out = new StringBuilder();
    node.forEachNode(
        inner -> {
          if (inner instanceof TextNode text) {
            out.append(text.getWholeText());
          } else if (isLineBreak(inner)) {
            out.append(' ');
          }
        });
    return out.toString();
  }

  /** Returns its content as HTML, with names that have no prefix. */
  String markup() {
    HtmlWriter writer = new HtmlWriter(new StringBuilder());
    node.childNodes().forEach(child -> child.traverse(writer));
    return writer.out.toString();
  }

  private static boolean isLineBreak(Node node) {
    return node instanceof Element element && new XmlElement(element).name().equals("br");
  }

  /** Writes nodes as HTML. */
  private record HtmlWriter(StringBuilder out) implements NodeVisitor {

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        out.append(Entities.escape(text.getWholeText()));
      } else if (node instanceof Element element) {
        out.append('<').append(new XmlElement(element).name());
        element.attributes().forEach(this::write);
        out.append('>');
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && !isLineBreak(node)) {
        out.append("</").append(new XmlElement(element).name()).append('>');
      }
    }

    private void write(Attribute attribute) {
      out.append(' ').append(attribute.getKey()).append("=\"");
      out.append(Entities.escape(attribute.getValue())).append('"');
    }
  }
}
