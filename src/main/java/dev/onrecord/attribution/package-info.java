/**
 * Attribution: finds who says what in an article. This package may import {@code article}, {@code
 * text} and the rooms below it ({@code token}, {@code entity}, {@code model}). Start reading at
 * {@code Attributor}.
 */
@NullMarked
package dev.onrecord.attribution;

import org.jspecify.annotations.NullMarked;
