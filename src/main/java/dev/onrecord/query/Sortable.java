package dev.onrecord.query;

/** A field with at most one value for each paragraph, by which hits can be sorted. */
public sealed interface Sortable permits KeywordField, NumberField, DateField {

  /** {@return the name of the field} */
  String name();

  /** {@return the ascending order; paragraphs without a value come last} */
  default Order asc() {
    return new Order.ByField(this, false);
  }

  /** {@return the descending order; paragraphs without a value come last} */
  default Order desc() {
    return new Order.ByField(this, true);
  }
}
