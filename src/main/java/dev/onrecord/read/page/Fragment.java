package dev.onrecord.read.page;

import dev.onrecord.article.Role;
import dev.onrecord.read.draft.Judgement.Drop;
import dev.onrecord.read.draft.Judgement.Keep;
import dev.onrecord.read.draft.Passage;
import dev.onrecord.read.draft.Reason;
import dev.onrecord.read.text.BlockReason;
import dev.onrecord.read.text.Boilerplate;
import dev.onrecord.read.text.PlainText;
import dev.onrecord.text.WhiteSpace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * The passages of an HTML fragment that is the body of an article in a wire format. All of it is
 * story, except pictures with their captions, tables, and elements that are marked as beside it.
 */
public final class Fragment {
  // More than any fragment has; bounds the cost of a passage.
  private static final int LEVELS = 100;
  private static final int FEWEST_LINES = 3;
  // WordPress puts it below every item.
  private static final Pattern APPEARED =
      Pattern.compile(
          "(?:The post|This article) .{1,300} (?:appeared first on|first appeared on) .{1,200}");
  private static final Set<String> BYLINES = Set.of("byline", "author");
  private static final Set<String> WIRE_NAMES = ElementNames.LISTS.words("wire");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:quot|apos|amp|nbsp|[lr][sd]quo|[nm]dash|hellip|#\\d{2,5});");

  private Fragment() {}

  /** Returns the passages of a fragment, or of a page that holds nothing but an article. */
  public static List<Passage> passages(String html) {
    TextBlocks text = BlockSplitter.split(Jsoup.parse(html).body());
    return text.blocks().stream().flatMap(block -> passages(block, text).stream()).toList();
  }

  /**
   * Returns the passages of a fragment that was made from a page, and carries links and buttons of
   * it.
   */
  public static List<Passage> cleaned(String html) {
    return passages(html).stream().map(Fragment::judged).toList();
  }

  private static Passage judged(Passage passage) {
    String text = passage.text();
    Optional<BlockReason> reason =
        APPEARED.matcher(text).matches()
            ? Optional.of(BlockReason.LINK)
            : Boilerplate.reason(text).filter(r -> !Boilerplate.isWeak(text));
    return passage.judgement() instanceof Keep && reason.isPresent()
        ? new Passage(text, new Drop(reason.get()))
        : passage;
  }

  /** Returns the passages of a block, which may hold several, with line breaks between them. */
  private static List<Passage> passages(TextBlock block, TextBlocks text) {
    Passage passage = passage(block);
    boolean alone = text.range(block.owner()).length() == 1;
    String written = alone && isKept(passage) ? block.owner().wholeText() : "";
    boolean broken =
        BlockSplitter.BLANK_LINE.matcher(written.strip()).find()
            || text.size() == 1 && written.strip().lines().count() >= FEWEST_LINES;
    return broken ? PlainText.passages(written) : List.of(passage);
  }

  private static boolean isKept(Passage passage) {
    return passage.judgement().keeps(Role.BODY);
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
    boolean byline =
        block.around(2).anyMatch(e -> ElementNames.hasAny(e, BYLINES)) && !block.isProse();
    if (byline) {
      return Passage.of(Role.BYLINE, block.text());
    }
    return block
        .around(LEVELS)
        .flatMap(element -> reason(element, block).stream())
        .findFirst()
        .map(reason -> new Passage(block.text(), new Drop(reason)))
        .orElseGet(() -> Passage.of(WebPage.role(block), unescaped(block.text())));
  }

  /** Returns a text without the entities that were escaped twice. */
  private static String unescaped(String text) {
    return ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
  }

  private static Optional<? extends Reason> reason(Element element, TextBlock block) {
    return switch (element.normalName()) {
      case "figure", "figcaption", "picture" -> Optional.of(BlockReason.CAPTION);
      case "table" -> Optional.of(BlockReason.TABLE);
      case "aside", "nav", "footer" -> Optional.of(BlockReason.BESIDE);
      case "header" -> Optional.of(BlockReason.WIRE_HEADER);
      default -> {
        boolean header = !block.isProse() && ElementNames.hasAny(element, WIRE_NAMES);
        boolean hidden = !block.isProse() && ElementHints.isHidden(element);
        yield header
            ? Optional.of(BlockReason.WIRE_HEADER)
            : hidden ? Optional.of(new ElementReason.Hidden()) : Optional.empty();
      }
    };
  }
}
