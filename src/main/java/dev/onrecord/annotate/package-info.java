/**
 * Annotation of articles with the attributions and topics of each paragraph, without an index. This
 * package may import {@code article}, {@code query}, {@code text}, {@code match}, {@code monitor}
 * and {@code attribution}. Start reading at {@link dev.onrecord.annotate.Annotator}; topics are
 * described at {@link dev.onrecord.annotate.TopicRules}.
 */
@NullMarked
package dev.onrecord.annotate;

import org.jspecify.annotations.NullMarked;
