package dev.onrecord.read.page;

import dev.onrecord.article.Span;
import dev.onrecord.read.text.LineShape;
import dev.onrecord.read.text.TextLine;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts a page into its runs of text, in order. */
final class BlockSplitter implements NodeFilter {
  private static final Set<String> SILENT =
      Set.of(
          ("script style noscript template svg button input select textarea iframe video audio"
                  + " object canvas head math map datalist option dialog amp-ad amp-embed")
              .split(" "));
  private static final Set<String> BOLD = Set.of("b", "strong");

  // Shorter lines may be of a poem or an address.
  private static final int SHORTEST_BROKEN = 60;

  private final List<TextBlock> blocks = new ArrayList<>();
  private final Map<Element, Span> ranges = new IdentityHashMap<>();
  private final StringBuilder text = new StringBuilder();
  private Element owner;
  private int linkChars;
  private int boldChars;
  private int links;
  private int bolds;
  private int preformatted;

  private BlockSplitter(Element root) {
    this.owner = root;
  }

  /** The runs of text under an element. */
  static TextBlocks of(Element root) {
    BlockSplitter splitter = new BlockSplitter(root);
    root.filter(splitter);
    splitter.flush();
    for (Element at = root; at != null; at = at.parent()) {
      splitter.ranges.put(at, new Span(0, splitter.blocks.size()));
    }
    return new TextBlocks(splitter.blocks, splitter.ranges);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (preformatted > 0) {
        addLines(words.getWholeText());
      } else {
        add(words.getWholeText());
      }
    } else if (node instanceof Element element) {
      if (isSilent(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private void close(Element element) {
    String tag = element.normalName();
    links -= tag.equals("a") ? 1 : 0;
    preformatted -= tag.equals("pre") ? 1 : 0;
    bolds -= BOLD.contains(tag) ? 1 : 0;
    if (isBlock(element)) {
      flush();
      Element parent = element.parent();
      owner = parent == null ? element : block(parent);
    }
    ranges.computeIfPresent(element, (e, begun) -> new Span(begun.start(), blocks.size()));
  }

  private void open(Element element) {
    String tag = element.normalName();
    if (tag.equals("br") || isWrittenAsBreak(element)) {
      lineBreak();
    } else if (isBlock(element)) {
      flush();
      owner = element;
    }
    ranges.put(element, new Span(blocks.size(), blocks.size()));
    links += tag.equals("a") ? 1 : 0;
    preformatted += tag.equals("pre") ? 1 : 0;
    bolds += BOLD.contains(tag) ? 1 : 0;
  }

  /** One break is kept, unless a sentence ends at it: some pages write no other paragraphs. */
  private void lineBreak() {
    trimEnd();
    boolean second = !text.isEmpty() && text.charAt(text.length() - 1) == '\n';
    if (second || (text.length() >= SHORTEST_BROKEN && endsSentence())) {
      flush();
    } else if (!text.isEmpty()) {
      text.append('\n');
    }
  }

  /** Whether an empty element is made a line break by its class. */
  private static boolean isWrittenAsBreak(Element element) {
    return element.childNodeSize() == 0
        && element.normalName().equals("span")
        && element.hasClass("br");
  }

  private boolean endsSentence() {
    return LineShape.isClosed(text, new Span(0, text.length()));
  }

  /** Preformatted text, in which blank lines stand between paragraphs. */
  private void addLines(String words) {
    int from = 0;
    for (int at = words.indexOf('\n'); at >= 0; at = words.indexOf('\n', at + 1)) {
      int next = endOfBlanks(words, at + 1);
      if (next < words.length() && words.charAt(next) == '\n') {
        add(words.substring(from, at));
        flush();
        from = next;
      }
    }
    add(words.substring(from));
  }

  private void add(String words) {
    int before = text.length();
    int at = 0;
    while (at < words.length()) {
      int end = wordEnd(words, at);
      text.append(words, at, end);
      if (end < words.length() && !text.isEmpty() && !isBlank(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
      at = end + 1;
    }
    linkChars += links > 0 ? text.length() - before : 0;
    boldChars += bolds > 0 ? text.length() - before : 0;
  }

  private static int endOfBlanks(String words, int from) {
    int end = from;
    while (end < words.length() && words.charAt(end) != '\n' && isSpace(words.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int wordEnd(String words, int from) {
    int end = from;
    while (end < words.length() && !isSpace(words.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c <= '\r' && c >= '\t');
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n';
  }

  private void trimEnd() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
  }

  private void flush() {
    String trimmed = TextLine.trim(text, 0, text.length()).in(text);
    if (!trimmed.isEmpty()) {
      blocks.add(new TextBlock(owner, trimmed, Math.min(linkChars, trimmed.length()), boldChars));
    }
    text.setLength(0);
    linkChars = 0;
    boldChars = 0;
  }

  private static boolean isSilent(Element element) {
    return SILENT.contains(element.normalName()) || ElementHints.isHidden(element);
  }

  /** Elements with a line of their own; those that HTML does not know have one, too. */
  private static boolean isBlock(Element element) {
    String tag = element.normalName();
    return element.isBlock() && !tag.equals("button") || tag.indexOf('-') > 0 || tag.equals("td");
  }

  private static Element block(Element element) {
    Element at = element;
    while (!isBlock(at) && at.parent() != null) {
      at = at.parent();
    }
    return at;
  }
}
