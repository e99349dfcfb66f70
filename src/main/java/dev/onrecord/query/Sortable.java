package dev.onrecord.query;

/** A field with at most one value for each paragraph, which hits can be sorted by. */
public sealed interface Sortable permits KeywordField, NumberField, DateField {

  /** The field's name. */
  String name();

  /** Smallest first; paragraphs without a value last. */
  default Order asc() {
    return new Order.ByField(this, false);
  }

  /** Largest first; paragraphs without a value last. */
  default Order desc() {
    return new Order.ByField(this, true);
  }
}
