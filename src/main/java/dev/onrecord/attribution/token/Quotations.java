package dev.onrecord.attribution.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The quotations of an article, outermost ones only, in order and without overlap. */
public final class Quotations {
  /**
   * A quotation.
   *
   * @param open the opening mark
   * @param from the first token inside
   * @param to the last token inside
   * @param close the closing mark's last token; the last token inside where there is none
   * @param closed whether it has a closing mark
   * @param goesOn whether it has none because the next paragraph opens it again
   */
  public record Quotation(int open, int from, int to, int close, boolean closed, boolean goesOn) {
    public int words() {
      return to - from + 1;
    }
  }

  private final List<Quotation> all;
  private final int[] at;

  private Quotations(List<Quotation> all, int tokens) {
    this.all = all;
    at = new int[tokens];
    Arrays.fill(at, -1);
    for (int q = 0; q < all.size(); q++) {
      Arrays.fill(at, all.get(q).open(), all.get(q).close() + 1, q);
    }
  }

  public static Quotations of(TokenSequence tokens) {
    return new Quotations(new QuotationFinder(tokens).find(), tokens.size());
  }

  public int count() {
    return all.size();
  }

  public Quotation get(int quotation) {
    return all.get(quotation);
  }

  /** Returns the quotation that a token stands in, marks included; -1 where it is in none. */
  public int at(int token) {
    return token >= 0 && token < at.length ? at[token] : -1;
  }

  public boolean inside(int token) {
    return at(token) >= 0;
  }

  /** Returns the quotations as a list. */
  List<Quotation> list() {
    return new ArrayList<>(all);
  }
}
