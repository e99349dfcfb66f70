package dev.onrecord.architecture.broken.query;

import dev.onrecord.architecture.broken.article.RunsBack;
import java.util.ServiceLoader;

/** A builder of a record. */
final class LeakyBuilder {
  RunsBack build() {
    return new RunsBack(ServiceLoader.load(Leaky.class).findFirst().orElseThrow());
  }
}
