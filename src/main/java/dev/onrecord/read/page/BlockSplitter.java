package dev.onrecord.read.page;

import dev.onrecord.article.Span;
import dev.onrecord.read.draft.Judgement;
import dev.onrecord.read.text.LineShape;
import dev.onrecord.read.text.TextLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** A visitor that cuts a page into its runs of text, in order. */
final class BlockSplitter implements NodeFilter {
  private static final Set<String> SILENT = ElementNames.LISTS.words("silent");
  private static final Set<String> BOLD = Set.of("b", "strong");
  static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\x0B\\f\\r]*+\\n");

  // "RUIZ: We stay."
  private static final Pattern SPEAKER =
      Pattern.compile("\\p{Lu}[\\p{Lu}.'’-]{1,20}(?: [\\p{Lu}.'’-]{1,20}){0,3}:\\s\\S");

  // Shorter lines may be of a poem or an address.
  private static final int SHORTEST_BROKEN = 60;

  private final List<TextBlock> blocks = new ArrayList<>();
  private final Map<Element, Span> ranges = new IdentityHashMap<>();
  private final StringBuilder text = new StringBuilder();
  private final Deque<Element> owners = new ArrayDeque<>();
  private int linkChars;
  private int boldChars;
  private int links;
  private int bolds;
  private int preformatted;

  private BlockSplitter(Element root) {
    owners.push(root);
  }

  /** Returns the runs of text under an element. */
  static TextBlocks split(Element root) {
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
      addText(words.getWholeText());
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

  private void open(Element element) {
    if (element.normalName().equals("br") || isWrittenAsBreak(element)) {
      lineBreak();
    } else if (isBlock(element)) {
      flush();
      owners.push(element);
    }
    ranges.put(element, new Span(blocks.size(), blocks.size()));
    count(element.normalName(), 1);
  }

  private void close(Element element) {
    count(element.normalName(), -1);
    if (isBlock(element)) {
      flush();
      owners.pop();
    }
    ranges.computeIfPresent(element, (e, begun) -> new Span(begun.start(), blocks.size()));
  }

  private void count(String tag, int elements) {
    links += tag.equals("a") ? elements : 0;
    preformatted += tag.equals("pre") ? elements : 0;
    bolds += BOLD.contains(tag) ? elements : 0;
  }

  /** Adds a line break, or ends the block after a sentence, as some pages have no paragraphs. */
  private void lineBreak() {
    if (endsWith(' ')) {
      text.setLength(text.length() - 1);
    }
    boolean heading = !text.isEmpty() && boldChars >= text.length() && !LineShape.isClosed(text);
    boolean sentence = text.length() >= SHORTEST_BROKEN && LineShape.isClosed(text);
    boolean speech = !text.isEmpty() && SPEAKER.matcher(text).lookingAt();
    if (endsWith('\n') || heading || sentence || speech) {
      flush();
    } else if (!text.isEmpty()) {
      text.append('\n');
    }
  }

  /** Returns whether an empty element is made a line break by its class. */
  private static boolean isWrittenAsBreak(Element element) {
    return element.childNodeSize() == 0
        && element.normalName().equals("span")
        && element.hasClass("br");
  }

  /** Adds a text; in preformatted text, blank lines stand between paragraphs. */
  private void addText(String words) {
    if (preformatted == 0) {
      add(words);
      return;
    }
    String[] paragraphs = BLANK_LINE.split(words, -1);
    add(paragraphs[0]);
    for (int i = 1; i < paragraphs.length; i++) {
      flush();
      add(paragraphs[i]);
    }
  }

  private void add(String words) {
    int before = text.length();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c != ' ' && (c < '\t' || c > '\r')) {
        text.append(c);
      } else if (!text.isEmpty() && !endsWith(' ') && !endsWith('\n')) {
        text.append(' ');
      }
    }
    linkChars += links > 0 ? text.length() - before : 0;
    boldChars += bolds > 0 ? text.length() - before : 0;
  }

  private boolean endsWith(char c) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == c;
  }

  private void flush() {
    String trimmed = TextLine.trim(text, 0, text.length()).in(text);
    if (!trimmed.isEmpty()) {
      int linked = Math.min(linkChars, trimmed.length());
      blocks.add(new TextBlock(owners.element(), trimmed, linked, boldChars, Judgement.BODY));
    }
    text.setLength(0);
    linkChars = 0;
    boldChars = 0;
  }

  private static boolean isSilent(Element element) {
    boolean shadow = element.normalName().equals("template") && element.hasAttr("shadowrootmode");
    return SILENT.contains(element.normalName()) && !shadow || ElementHints.isReadAloud(element);
  }

  /** Returns whether an element begins a line; elements that HTML does not know do, too. */
  private static boolean isBlock(Element element) {
    String tag = element.normalName();
    return element.isBlock() && !tag.equals("button") || tag.indexOf('-') > 0 || tag.equals("td");
  }
}
