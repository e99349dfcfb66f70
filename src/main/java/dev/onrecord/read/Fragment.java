package dev.onrecord.read;

import dev.onrecord.article.Role;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeVisitor;

/**
 * The passages of an HTML fragment that a wire format carries as the body of an article: all of it
 * is story, save pictures with their captions, tables and scripts.
 */
final class Fragment {
  private Fragment() {}

  /** The passages of a fragment of HTML, or of a whole page that holds an article alone. */
  static List<Passage> passages(String html) {
    Collector collector = new Collector();
    Jsoup.parse(html).body().traverse(collector);
    collector.end();
    return collector.passages;
  }

  /** The words of a line of HTML, such as a title. */
  static String line(String html) {
    boolean plain = html.indexOf('<') < 0 && html.indexOf('&') < 0;
    return Spaces.collapse(plain ? html : Jsoup.parse(html).body().wholeText());
  }

  /** Whether HTML has an element of a name. */
  static boolean isHtml(String name) {
    return Tag.isKnownTag(name);
  }

  private static final class Collector implements NodeVisitor {
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final ArrayList<String> dropped = new ArrayList<>();
    private Role role = Role.BODY;

    @Override
    public void head(Node node, int depth) {
      switch (node) {
        case TextNode t -> text.append(t.getWholeText());
        case Element e -> open(e);
        default -> {}
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element e && e.isBlock()) {
        end();
        role = Role.BODY;
      }
      if (node instanceof Element e && !dropped.isEmpty() && reason(e).equals(dropped.getLast())) {
        end();
        dropped.removeLast();
      }
    }

    private void open(Element e) {
      String reason = reason(e);
      if (e.isBlock() || !reason.isEmpty()) {
        end();
        role = role(e);
      } else if (e.normalName().equals("br")) {
        text.append(' ');
      }
      if (!reason.isEmpty()) {
        dropped.add(reason);
      }
    }

    private void end() {
      String words = Spaces.collapse(text);
      text.setLength(0);
      if (words.isEmpty()) {
        return;
      }
      passages.add(
          dropped.isEmpty() ? Passage.of(role, words) : Passage.dropped(words, dropped.getFirst()));
    }

    private static Role role(Element e) {
      return switch (e.normalName()) {
        case "li", "dt", "dd" -> Role.LIST_ITEM;
        case "h1", "h2", "h3", "h4", "h5", "h6" -> Role.SUBHEADING;
        default -> Role.BODY;
      };
    }

    private static String reason(Element e) {
      return switch (e.normalName()) {
        case "figure", "figcaption", "picture" -> "a picture's caption";
        case "table" -> "a table";
        case "aside", "nav", "footer" -> "beside the story";
        default -> "";
      };
    }
  }
}
