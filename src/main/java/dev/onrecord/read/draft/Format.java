package dev.onrecord.read.draft;

import dev.onrecord.read.bytes.GzipInput;
import dev.onrecord.text.WhiteSpace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The formats of the input, which are recognised from its beginning. */
public enum Format {
  /** White space, or nothing. */
  EMPTY,
  /** Plain text. */
  TEXT,
  /** A web page, or a part of one. */
  HTML,
  /** ninjs, of any version: one JSON object. */
  NINJS,
  NEWSML_G2,
  NEWSML_1,
  NITF,
  /** RSS or Atom. */
  FEED,
  JSON_FEED,
  /** JSON objects that are no ninjs, one or many, one after the other or in an array. */
  JSON_LINES,
  /** A web archive, compressed or not. */
  WARC,
  /** XML that is none of the above. */
  OTHER_XML,
  /** JSON that holds no object. */
  OTHER_JSON;

  // How far to look: a licence in a comment may come before the root, but not a book.
  private static final int HEAD = 1 << 16;
  private static final int ENVELOPE = 2000;
  private static final String HTML_TYPE = "<!doctype html";
  private static final Pattern TAG = Pattern.compile("<([A-Za-z][\\w.-]*:)?([A-Za-z][\\w.-]*)");
  private static final Set<String> HTML_TAGS =
      Set.of(
          ("html head body title meta link script style base div p span article main section header"
                  + " nav aside footer h1 h2 h3 h4 h5 h6 ul ol dl table figure img picture a b i"
                  + " em strong blockquote pre hr br form iframe noscript center font")
              .split(" "));
  private static final Pattern FEED_KEY =
      Pattern.compile("\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/(?:www\\.)?jsonfeed\\.org");
  private static final Pattern NINJS_KEY =
      Pattern.compile(
          "\"(body_\\w+|bodies|headlines|descriptions|versioncreated|versionCreated|firstcreated|firstCreated"
              + "|contentcreated|contentCreated|pubstatus|pubStatus|standard|representationtype"
              + "|representationType)\"\\s*:");

  /** Returns the format of a text without a byte-order mark. */
  public static Format of(String text) {
    int start = skipBlanks(text, 0, text.length());
    if (start == text.length()) {
      return EMPTY;
    }
    return switch (text.charAt(start)) {
      case '<' -> markup(text, start);
      case '{', '[' -> json(text, start);
      default -> TEXT;
    };
  }

  /** Returns whether the bytes begin a web archive, compressed or not. */
  public static boolean isWarc(byte[] bytes) {
    byte[] head = bytes;
    if (GzipInput.isPacked(bytes)) {
      try (GzipInput in = GzipInput.of(new ByteArrayInputStream(bytes), "the archive")) {
        head = in.head(5);
      } catch (IOException e) {
        return false;
      }
    }
    return head.length >= 5 && new String(head, 0, 5, StandardCharsets.US_ASCII).equals("WARC/");
  }

  private static int skipBlanks(String text, int from, int limit) {
    int at = from;
    while (at < limit && (WhiteSpace.isSpace(text.charAt(at)) || text.charAt(at) == '\uFEFF')) {
      at++;
    }
    return at;
  }

  private static Format markup(String text, int start) {
    boolean declared = text.startsWith("<?xml", start);
    int root = skipProlog(text, start);
    Matcher tag = TAG.matcher(text).region(root, Math.min(text.length(), root + 200));
    if (isHtmlType(text, root)) {
      return HTML;
    }
    if (!tag.lookingAt()) {
      return declared ? OTHER_XML : TEXT;
    }
    Format form = element(tag.group(2), declared || text.stripTrailing().endsWith(">"));
    return form == OTHER_XML && !declared && isEnvelope(text, root) ? HTML : form;
  }

  /**
   * Returns whether the markup of an archive, such as that of company filings, is around a page.
   */
  private static boolean isEnvelope(String text, int root) {
    String head = text.substring(root, Math.min(text.length(), root + ENVELOPE));
    int page = head.toLowerCase(Locale.ROOT).indexOf("<html");
    return page > 0 && !head.substring(0, page).contains("xmlns");
  }

  private static Format element(String name, boolean closed) {
    return switch (name) {
      case "newsItem", "newsMessage", "packageItem", "conceptItem" -> NEWSML_G2;
      case "knowledgeItem", "planningItem", "catalogItem" -> NEWSML_G2;
      case "NewsML", "NewsItem" -> NEWSML_1;
      case "nitf" -> NITF;
      case "rss", "feed", "RDF" -> FEED;
      default ->
          HTML_TAGS.contains(name.toLowerCase(Locale.ROOT)) ? HTML : closed ? OTHER_XML : TEXT;
    };
  }

  /**
   * Returns the place after the XML declaration, instructions, comments, and a document type other
   * than HTML's.
   */
  private static int skipProlog(String text, int start) {
    int limit = Math.min(text.length(), start + HEAD);
    int at = start;
    while (at < limit) {
      int end = isHtmlType(text, at) ? -1 : prologEnd(text, at);
      if (end < 0) {
        return at;
      }
      at = skipBlanks(text, end, limit);
    }
    return at;
  }

  private static boolean isHtmlType(String text, int at) {
    return text.regionMatches(true, at, HTML_TYPE, 0, HTML_TYPE.length());
  }

  /** Returns the place after the part of a prolog that begins here; -1 if none does. */
  private static int prologEnd(String text, int at) {
    if (text.startsWith("<?", at)) {
      return after(text, "?>", at);
    }
    if (text.startsWith("<!--", at)) {
      return after(text, "-->", at);
    }
    return text.startsWith("<!", at) ? afterType(text, at) : -1;
  }

  private static int after(String text, String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? -1 : found + end.length();
  }

  /**
   * Returns the place after a document type. The declarations in its brackets have ends, comments
   * and quotation marks of their own.
   */
  private static int afterType(String text, int start) {
    int depth = 0;
    int at = start + 2;
    while (at >= 0 && at < text.length()) {
      char c = text.charAt(at);
      if (c == '>' && depth == 0) {
        return at + 1;
      }
      depth = c == '[' ? depth + 1 : c == ']' ? Math.max(0, depth - 1) : depth;
      at = c == '<' ? afterComment(text, at) : afterString(text, at);
    }
    return after(text, ">", start);
  }

  private static int afterComment(String text, int at) {
    boolean comment = text.startsWith("<!--", at);
    String end = comment ? "-->" : text.startsWith("<?", at) ? "?>" : "<";
    return after(text, end, at);
  }

  private static int afterString(String text, int at) {
    char c = text.charAt(at);
    return c == '"' || c == '\'' ? after(text, String.valueOf(c), at + 1) : at + 1;
  }

  // A text may begin with a bracket, too: "[Updated at noon]".
  private static Format json(String text, int start) {
    int next = skipBlanks(text, start + 1, text.length());
    char after = next < text.length() ? text.charAt(next) : ' ';
    if (text.charAt(start) == '[') {
      return after == '{' ? JSON_LINES : after == '"' || after == ']' ? OTHER_JSON : TEXT;
    }
    int limit = Math.min(text.length(), start + HEAD);
    return after == '"' || after == '}' ? object(text.substring(start, limit)) : TEXT;
  }

  /** Returns the format of an object with this beginning. */
  private static Format object(String head) {
    if (head.contains("jsonfeed.org/version/") && FEED_KEY.matcher(head).find()) {
      return JSON_FEED;
    }
    boolean ninjs =
        head.contains("\"uri\"")
            ? NINJS_KEY.matcher(head).find()
            : head.contains("\"guid\"") && head.contains("\"pubstatus\"");
    return ninjs ? NINJS : JSON_LINES;
  }
}
