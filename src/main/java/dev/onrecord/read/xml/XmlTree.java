package dev.onrecord.read.xml;

import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.UnreadableArticleException.Problem;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Entities;

/**
 * Parses XML with the JDK's StAX. No document type is read, so that nothing is fetched and no
 * entity grows; those that HTML names are known without one. Depth, attributes and the number of
 * elements are bounded. Prefixes need no declaration: in feeds they often lack it.
 */
public final class XmlTree {
  private static final int MAX_ELEMENTS = 200_000;
  private static final int MAX_DEPTH = 200;
  private static final String LIMIT = "JAXP000100";
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader in;
  private final Deque<Element> open = new ArrayDeque<>();
  private final StringBuilder characters = new StringBuilder();
  private int elements;

  private XmlTree(XMLStreamReader in) {
    this.in = in;
  }

  /**
   * The root of a document.
   *
   * @param name of the file or stream, for messages
   * @throws UnreadableArticleException if it is not well-formed, is cut off, or exceeds a bound
   */
  public static Element parse(String xml, String name) {
    XMLStreamReader in = null;
    try {
      in = reader(xml);
      return new XmlTree(in).root();
    } catch (XMLStreamException e) {
      throw unreadable(name, e);
    } catch (TooManyElements e) {
      throw new UnreadableArticleException(
          Problem.TOO_LARGE, name, e.position, "more than " + MAX_ELEMENTS + " XML elements");
    } catch (RuntimeException e) {
      // The JDK's parser fails so on a few malformed documents instead of reporting them.
      long position = in == null ? 0 : in.getLocation().getCharacterOffset();
      String reason = "this is not well-formed XML: " + e;
      throw new UnreadableArticleException(Problem.MALFORMED, name, position, reason);
    }
  }

  /**
   * The root of a document of which the end is not there, with what comes before; one without a
   * name if there is none.
   */
  static Element start(String xml) {
    XmlTree tree = null;
    try {
      tree = new XmlTree(reader(xml));
      return tree.root();
    } catch (XMLStreamException | RuntimeException e) {
      Element none = new Element("", "", Map.of(), List.of());
      return tree == null || tree.open.isEmpty() ? none : tree.open.getLast();
    }
  }

  private static XMLStreamReader reader(String xml) throws XMLStreamException {
    synchronized (FACTORY) {
      return FACTORY.createXMLStreamReader(new StringReader(xml.stripLeading()));
    }
  }

  private Element root() throws XMLStreamException {
    Element root = null;
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> open.push(start());
        case XMLStreamConstants.END_ELEMENT -> root = end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            characters.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
        case XMLStreamConstants.ENTITY_REFERENCE -> characters.append(entity(in.getLocalName()));
        default -> {} // comments, instructions, a document type
      }
    }
    if (root == null) {
      throw new XMLStreamException("no element in it", in.getLocation());
    }
    return root;
  }

  private Element start() {
    if (++elements > MAX_ELEMENTS) {
      throw new TooManyElements(in.getLocation().getCharacterOffset());
    }
    String qualified = in.getLocalName();
    int colon = qualified.indexOf(':');
    String prefix = colon < 0 ? "" : qualified.substring(0, colon);
    Element element =
        new Element(prefix, qualified.substring(colon + 1), attributes(), new ArrayList<>());
    add(element);
    return element;
  }

  private Element end() {
    flush();
    return open.pop();
  }

  /** Puts what stood between two tags into the element that is open. */
  private void flush() {
    if (!characters.isEmpty() && !open.isEmpty()) {
      open.element().children().add(new Characters(characters.toString()));
    }
    characters.setLength(0);
  }

  private Map<String, String> attributes() {
    if (in.getAttributeCount() == 0) {
      return Map.of();
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String prefix = in.getAttributePrefix(i);
      String name = in.getAttributeLocalName(i);
      boolean plain = prefix == null || prefix.isEmpty();
      attributes.put(plain ? name : prefix + ":" + name, in.getAttributeValue(i));
    }
    return attributes;
  }

  private void add(Element element) {
    flush();
    if (!open.isEmpty()) {
      open.element().children().add(element);
    }
  }

  /** The characters of an entity of HTML; of any other, its name, so that it is not lost. */
  private static String entity(String name) {
    String known = Entities.getByName(name);
    return known.isEmpty() ? "&" + name + ";" : known;
  }

  private static UnreadableArticleException unreadable(String name, XMLStreamException e) {
    String told = e.getMessage() == null ? "" : e.getMessage();
    String message =
        told.substring(told.lastIndexOf("Message: ") + 1).replaceFirst("^essage: ", "");
    boolean limit = message.contains(LIMIT);
    long position = e.getLocation() == null ? -1 : e.getLocation().getCharacterOffset();
    return new UnreadableArticleException(
        limit ? Problem.TOO_LARGE : Problem.MALFORMED,
        name,
        position,
        (limit ? "a bound of XML is exceeded: " : "this is not well-formed XML: ") + message);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    // The JDKs' own bounds differ from version to version.
    factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(MAX_DEPTH));
    factory.setProperty("jdk.xml.elementAttributeLimit", "200");
    factory.setProperty("jdk.xml.maxXMLNameLimit", "1000");
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    return factory;
  }

  private static final class TooManyElements extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final long position;

    TooManyElements(long position) {
      super(null, null, false, false);
      this.position = position;
    }
  }
}
