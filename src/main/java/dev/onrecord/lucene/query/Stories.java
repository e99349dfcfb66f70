package dev.onrecord.lucene.query;

import dev.onrecord.lucene.story.StoryGroups;
import java.io.IOException;

/** The copies of stories in one version of an index, which are looked for if they are asked for. */
@FunctionalInterface
public interface Stories {
  /**
   * Returns the copies of stories.
   *
   * @throws Deadline.Passed if they are not found in time
   */
  StoryGroups groups() throws IOException;
}
