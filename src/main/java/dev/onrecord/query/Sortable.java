package dev.onrecord.query;

/** A field with at most one value for each paragraph, by which hits can be sorted. */
public sealed interface Sortable permits KeywordField, NumberField, DateField {

  /** Returns the name of the field. */
  String name();

  /** Returns the ascending order; paragraphs without a value come last. */
  default Order asc() {
    return new Order.ByField(this, false);
  }

  /** Returns the descending order; paragraphs without a value come last. */
  default Order desc() {
    return new Order.ByField(this, true);
  }
}
