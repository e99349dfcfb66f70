/**
 * Learned weights: the features of each decision and the files with their weights. This package
 * imports no other one. Start reading at {@code Models}, then {@code SourceFeature}.
 */
@NullMarked
package dev.onrecord.attribution.model;

import org.jspecify.annotations.NullMarked;
