package dev.onrecord.read.page;

import dev.onrecord.article.Span;
import dev.onrecord.read.draft.Judgement.Drop;
import dev.onrecord.read.page.ElementReason.Hidden;
import dev.onrecord.read.page.ElementReason.Kind;
import dev.onrecord.read.page.ElementReason.Named;
import dev.onrecord.read.page.ElementReason.Strength;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The hints on the text in each element of a page, by the tags, roles, names and styles of the
 * element and of the elements around it.
 */
final class ElementHints {
  private static final Map<String, String> TAGS = ElementNames.LISTS.pairs("tags");
  private static final Map<String, String> ROLES = ElementNames.LISTS.pairs("roles");
  private static final Set<String> SURE = Set.of("navigation", "footer", "aside", "dialog");
  private static final int LEVELS = 100;
  private static final double MOSTLY = 0.5;
  private static final double BESIDE_BOX = 0.2;
  // What stands in a box of such a name is no part of the text around it, however long it is.
  private static final Set<String> BOXES = Set.of("factbox", "infobox", "promobox", "tooltip");
  private static final Set<String> FOR_SCREEN_READERS = ElementNames.LISTS.words("screen-readers");
  private static final Set<String> BODY_NAMES = Set.of("articlebody", "article-body", "reviewbody");
  private static final Pattern BODY_CLASS =
      Pattern.compile(
          "(?i)(?:article|story|entry|post|content)[-_]{0,2}(?:body|text|content|paragraphs?)");
  private static final Pattern DISPLAY_NONE = Pattern.compile("display\\s{0,9}:\\s{0,9}none");

  private final TextBlocks text;
  private final int headline;
  private final Map<Element, Optional<? extends ElementReason>> own = new IdentityHashMap<>();
  private final Map<Element, Optional<ElementReason>> reasons = new IdentityHashMap<>();
  private final Map<String, Integer> named = new HashMap<>();
  private final TextMass story;
  private final TextMass prose;
  private int all;

  /**
   * Creates the hints of a page.
   *
   * @param headline the block with the headline, or -1
   */
  ElementHints(TextBlocks text, int headline) {
    this.text = text;
    this.headline = headline;
    this.prose = new TextMass(text, i -> text.get(i).isProse() ? text.get(i).weight() : 0);
    this.story = new TextMass(text, i -> isStory(i) ? text.get(i).weight() : 0);
  }

  /** Returns the amount of prose that is neither a teaser nor surely beside the story. */
  TextMass story() {
    return story;
  }

  /** Weighs the names against the prose in an element. */
  void weigh(Element zone) {
    all = Math.max(1, story.of(zone));
    Span range = text.range(zone);
    for (int i = range.start(); i < range.end(); i++) {
      if (text.get(i).isProse()) {
        int weight = text.get(i).weight();
        text.get(i)
            .around(LEVELS)
            .flatMap(e -> own(e).stream())
            .flatMap(r -> r instanceof Named name ? Stream.of(name.kind()) : Stream.empty())
            .distinct()
            .forEach(words -> named.merge(words, weight, Integer::sum));
      }
    }
  }

  private boolean isStory(int at) {
    return text.get(at).isProse()
        && !text.isTeaser(at)
        && text.get(at)
            .around(LEVELS)
            .noneMatch(e -> !holdsHeadline(e) && own(e).filter(ElementHints::isSure).isPresent());
  }

  private static boolean isSure(ElementReason reason) {
    return reason.strength() == Strength.REPLIES
        || reason instanceof Kind kind && SURE.contains(kind.words());
  }

  private boolean holdsHeadline(Element element) {
    return headline >= 0 && text.holds(element, headline);
  }

  /** Returns the reason why the text in an element may be boilerplate; empty if there is none. */
  Optional<ElementReason> reason(Element element) {
    Optional<ElementReason> known = reasons.get(element);
    if (known != null) {
      return known;
    }
    Element parent = element.parent();
    Optional<ElementReason> inherited = parent == null ? Optional.empty() : reason(parent);
    Optional<ElementReason> reason =
        inherited
            .filter(r -> r.strength() != Strength.WEAK || !isBody(element))
            .or(() -> own(element).filter(r -> isAgainst(r, element)));
    reasons.put(element, reason);
    return reason;
  }

  /**
   * Returns whether a reason counts: an element with much prose holds the body in spite of it; and
   * so do the elements of a name that most of the prose is in.
   */
  private boolean isAgainst(ElementReason reason, Element element) {
    int mass = prose.of(element);
    double share = mass / (double) all;
    boolean headed = holdsHeadline(element) && share >= StoryZone.ENOUGH;
    if (reason instanceof Named box && BOXES.contains(box.word()) && isBesideProse(element)) {
      return !headed;
    }
    boolean layout =
        reason instanceof Named name
            && name.strength() != Strength.REPLIES
            && named.getOrDefault(name.kind(), 0) >= all * MOSTLY;
    return mass <= 0 || !headed && !layout && share < reason.strength().mostProse();
  }

  /** Returns whether a block was dropped as the text of a box beside the story. */
  static boolean isBoxed(TextBlock block) {
    return block.judgement() instanceof Drop drop
        && drop.why() instanceof Named name
        && BOXES.contains(name.word());
  }

  /** Returns whether the element around a box holds much prose of its own. */
  private boolean isBesideProse(Element box) {
    Element around = box.parent();
    Span range = around == null ? new Span(0, 0) : text.range(around);
    int own = 0;
    for (int i = range.start(); i < range.end(); i++) {
      TextBlock block = text.get(i);
      own += block.home().equals(around) && block.isProse() ? block.weight() : 0;
    }
    return own >= all * BESIDE_BOX;
  }

  private Optional<? extends ElementReason> own(Element element) {
    return own.computeIfAbsent(element, ElementHints::given);
  }

  private static Optional<? extends ElementReason> given(Element element) {
    String tag = TAGS.get(element.normalName());
    if (tag != null && !isOfQuotation(element)) {
      return Optional.of(new Kind(tag));
    }
    if (element.attributesSize() == 0) {
      return Optional.empty();
    }
    String role = ROLES.get(element.attr("role"));
    Optional<? extends ElementReason> kind =
        role != null ? Optional.of(new Kind(role)) : named(element);
    return kind.isEmpty() && isHidden(element) ? Optional.of(new Hidden()) : kind;
  }

  /** Returns whether the footer is that of a quotation, and names its speaker. */
  private static boolean isOfQuotation(Element element) {
    return element.normalName().equals("footer") && element.closest("blockquote") != null;
  }

  private static Optional<Named> named(Element element) {
    String id = element.id();
    return ElementNames.boilerplate(isSlug(id) ? "" : id)
        .or(() -> ElementNames.boilerplate(element.className()))
        .or(() -> ElementNames.boilerplate(element.attr("data-testid")))
        .or(() -> ElementNames.boilerplate(element.attr("data-component")));
  }

  /** Returns whether an id is made of many words, as that of a heading often is. */
  private static boolean isSlug(String id) {
    return id.chars().filter(c -> c == '-' || c == '_').count() >= 4;
  }

  /** Returns whether an element is marked as the body, by microdata of schema.org or its class. */
  private static boolean isBody(Element element) {
    return element.attributesSize() > 0
        && (BODY_NAMES.contains(element.attr("itemprop").toLowerCase(Locale.ROOT))
            || BODY_CLASS.matcher(element.className()).find());
  }

  /** Returns whether an element is not shown until a script or a click changes its style. */
  static boolean isHidden(Element element) {
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || style.contains("none") && DISPLAY_NONE.matcher(style).find();
  }

  /** Returns whether an element is never shown, but read aloud. */
  static boolean isReadAloud(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = element.attr("style");
    return style.contains("clip") && style.replace(" ", "").contains("clip:rect(0")
        || FOR_SCREEN_READERS.stream().anyMatch(element.className()::contains);
  }
}
