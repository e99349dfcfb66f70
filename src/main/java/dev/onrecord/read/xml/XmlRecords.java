package dev.onrecord.read.xml;

import dev.onrecord.article.Article;
import dev.onrecord.read.UnreadableArticleException;
import dev.onrecord.read.UnreadableArticleException.Problem;
import dev.onrecord.read.draft.ArticleDraft;
import dev.onrecord.read.draft.CandidateRecord;
import dev.onrecord.read.draft.RecordSource;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the items in a stream of XML, which may be longer than memory and need not be well-formed:
 * each item is parsed by itself, so that a bad one costs no other. Outside of tags, only comments,
 * CDATA sections and instructions are told apart.
 */
public final class XmlRecords implements RecordSource {
  private static final int MAX_HEAD = 1 << 16;

  private final Reader in;
  private final String name;
  private final int maxChars;
  private final XmlMarkup markup = new XmlMarkup();
  private final StringBuilder head = new StringBuilder();
  private final StringBuilder record = new StringBuilder();
  private final char[] buffer = new char[1 << 13];
  private XmlFormat reading = XmlFormat.NOTHING;
  private @Nullable BiFunction<XmlElement, String, Article> items;
  private String open = "";
  private long start;
  private int at;
  private int end;
  private long passed;
  private int found;
  private boolean cut;
  private boolean longTag;
  private boolean rootClosed;
  private boolean ended;

  /** Creates a source of the items in a document, none of which may be longer than a limit. */
  public XmlRecords(Reader in, String name, int maxChars) {
    this.in = in;
    this.name = name;
    this.maxChars = maxChars;
  }

  @Override
  public Optional<CandidateRecord> next() throws IOException {
    while (!ended) {
      if (at == end && !fill()) {
        ended = true;
        return last();
      }
      char c = buffer[at++];
      keep(c);
      if (markup.closesTag(c)) {
        Optional<CandidateRecord> complete = tag();
        if (complete.isPresent()) {
          return complete;
        }
      }
    }
    return Optional.empty();
  }

  private void keep(char c) {
    StringBuilder into = open.isEmpty() ? head : record;
    boolean fits =
        open.isEmpty() ? found == 0 && into.length() < MAX_HEAD : into.length() < maxChars;
    if (fits) {
      into.append(c);
    } else {
      cut |= !open.isEmpty();
    }
  }

  /** Handles a tag that has just ended: the end of an item, or the beginning of one. */
  private Optional<CandidateRecord> tag() {
    String tag = markup.name();
    if (reading == XmlFormat.NOTHING && !markup.isEndTag()) {
      reading = XmlFormat.of(tag);
      rootClosed = markup.isEmptyTag();
    }
    if (markup.isEndTag()) {
      rootClosed |= tag.equals(reading.root()) && !tag.equals(open);
      return !open.isEmpty() && tag.equals(open) ? Optional.of(complete(0)) : Optional.empty();
    }
    if (!tag.equals(reading.item())) {
      return Optional.empty();
    }
    // An item in an item: the one before has no end, and this begins the next.
    Optional<CandidateRecord> unclosed =
        open.isEmpty() ? Optional.empty() : Optional.of(complete(markup.length()));
    begin(tag);
    return markup.isEmptyTag() ? unclosed.or(() -> Optional.of(complete(0))) : unclosed;
  }

  private void begin(String tag) {
    if (head.length() >= markup.length() && found == 0) {
      head.setLength(head.length() - markup.length());
    }
    open = tag;
    found++;
    start = passed + at - markup.length();
    record.setLength(0);
    record.append(markup.text());
    cut = false;
    longTag = markup.isCut();
  }

  private CandidateRecord complete(int less) {
    String label = name.isEmpty() ? "text" : name;
    label += ", " + open + " " + found;
    open = "";
    if (cut || longTag) {
      String reason =
          longTag
              ? "its first tag has more than " + XmlMarkup.MAX_TAG + " characters"
              : "more than the " + maxChars + " characters that one article may take";
      return CandidateRecord.bad(
          start, new UnreadableArticleException(Problem.TOO_LARGE, label, reason));
    }
    String xml = record.substring(0, Math.max(0, record.length() - less));
    return new CandidateRecord(start, read(xml, label));
  }

  private Supplier<Article> read(String xml, String label) {
    if (items == null) {
      items = reading.items(head.toString());
    }
    BiFunction<XmlElement, String, Article> reader = items;
    return () -> reader.apply(XmlElement.parse(xml, label), label);
  }

  /** Returns an error for an unclosed item, an unclosed document, or one without items. */
  private Optional<CandidateRecord> last() {
    long length = passed;
    if (!open.isEmpty()) {
      rootClosed = true;
      return Optional.of(complete(0));
    }
    if (!rootClosed && !reading.root().equals(reading.item())) {
      String reason = "the document ends without </" + reading.root() + ">: it is cut off";
      return Optional.of(
          CandidateRecord.bad(
              length, new UnreadableArticleException(Problem.MALFORMED, name, length, reason)));
    }
    return found > 0
        ? Optional.empty()
        : Optional.of(CandidateRecord.bad(0, ArticleDraft.refused(name, reading.without())));
  }

  private boolean fill() throws IOException {
    passed += end;
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }
}
