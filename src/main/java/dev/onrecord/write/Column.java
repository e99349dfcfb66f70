package dev.onrecord.write;

import java.util.function.Function;

/**
 * A column of exported rows.
 *
 * @param value returns the cell of a row
 */
public record Column<T>(String name, Function<? super T, Cell> value) {}
