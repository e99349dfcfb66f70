package dev.onrecord.read.page;

import dev.onrecord.read.draft.Judgement.Drop;
import dev.onrecord.read.draft.Passage;
import dev.onrecord.read.text.BlockReason;
import dev.onrecord.text.WhiteSpace;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/**
 * The passages of an HTML fragment that is the body of an article in a wire format. All of it is
 * story, except pictures with their captions, tables, and elements that are marked as beside it.
 */
public final class Fragment {
  // More than any fragment has; bounds the cost of a passage.
  private static final int LEVELS = 100;

  private Fragment() {}

  /** Returns the passages of a fragment, or of a page that holds nothing but an article. */
  public static List<Passage> passages(String html) {
    return BlockSplitter.split(Jsoup.parse(html).body()).blocks().stream()
        .map(Fragment::passage)
        .toList();
  }

  /** Returns the words of a line of HTML, such as a title. */
  public static String line(String html) {
    boolean plain = html.indexOf('<') < 0 && html.indexOf('&') < 0;
    return WhiteSpace.collapse(plain ? html : Jsoup.parse(html).body().wholeText());
  }

  /** Returns whether HTML has an element of a name. */
  public static boolean isHtml(String name) {
    return Tag.isKnownTag(name);
  }

  private static Passage passage(TextBlock block) {
    return block
        .around(LEVELS)
        .flatMap(element -> reason(element).stream())
        .findFirst()
        .map(reason -> new Passage(block.text(), new Drop(reason)))
        .orElseGet(() -> Passage.of(WebPage.role(block), block.text()));
  }

  private static Optional<BlockReason> reason(Element element) {
    return switch (element.normalName()) {
      case "figure", "figcaption", "picture" -> Optional.of(BlockReason.CAPTION);
      case "table" -> Optional.of(BlockReason.TABLE);
      case "aside", "nav", "footer" -> Optional.of(BlockReason.BESIDE);
      default -> Optional.empty();
    };
  }
}
