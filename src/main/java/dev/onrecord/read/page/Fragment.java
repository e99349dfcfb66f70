package dev.onrecord.read.page;

import dev.onrecord.read.draft.Passage;
import dev.onrecord.text.WhiteSpace;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/**
 * The passages of an HTML fragment that a wire format carries as the body of an article: all of it
 * is story, save pictures with their captions, tables, and what is marked as beside it.
 */
public final class Fragment {
  // Far above any fragment's, and a bound on what one passage may cost.
  private static final int HIGHEST = 100;

  private Fragment() {}

  /** The passages of a fragment of HTML, or of a whole page that holds an article alone. */
  public static List<Passage> passages(String html) {
    return BlockSplitter.of(Jsoup.parse(html).body()).blocks().stream()
        .map(Fragment::passage)
        .toList();
  }

  /** The words of a line of HTML, such as a title. */
  public static String line(String html) {
    boolean plain = html.indexOf('<') < 0 && html.indexOf('&') < 0;
    return WhiteSpace.collapse(plain ? html : Jsoup.parse(html).body().wholeText());
  }

  /** Whether HTML has an element of a name. */
  public static boolean isHtml(String name) {
    return Tag.isKnownTag(name);
  }

  private static Passage passage(TextBlock block) {
    Element at = block.owner();
    for (int i = 0; i < HIGHEST && at != null; i++) {
      Optional<BlockReason> reason = reason(at);
      if (reason.isPresent()) {
        return Passage.dropped(block.text(), reason.get().words());
      }
      at = at.parent();
    }
    return Passage.of(WebPage.role(block), block.text());
  }

  private static Optional<BlockReason> reason(Element e) {
    return switch (e.normalName()) {
      case "figure", "figcaption", "picture" -> Optional.of(BlockReason.CAPTION);
      case "table" -> Optional.of(BlockReason.TABLE);
      case "aside", "nav", "footer" -> Optional.of(BlockReason.BESIDE);
      default -> Optional.empty();
    };
  }
}
