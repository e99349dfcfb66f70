package dev.onrecord.query;

import dev.onrecord.article.Printable;
import java.util.List;
import java.util.Optional;

/**
 * The same words in several articles, word for word or with cuts.
 *
 * @param quotations the quotations, the oldest first, one or more
 */
public record QuotationGroup(List<Quotation> quotations) {
  /** Copies the list and rejects an empty one. */
  public QuotationGroup {
    quotations = List.copyOf(quotations);
    if (quotations.isEmpty()) {
      throw new IllegalArgumentException("a group has one quotation or more, not " + quotations);
    }
  }

  /** {@return the oldest quotation} */
  public Quotation first() {
    return quotations.getFirst();
  }

  /** {@return the outlets that print the words, in the order of their first quotations} */
  public List<String> sources() {
    return quotations.stream().map(Quotation::source).flatMap(Optional::stream).distinct().toList();
  }

  /** Returns the outlets and the words of the oldest quotation. */
  @Override
  public String toString() {
    return Printable.of(sources() + " " + first().text());
  }
}
