package dev.onrecord.text;

import java.util.Set;

/** The English function words, which are not stemmed and have no separate exact term. */
public final class FunctionWords {
  private static final Set<String> ALL =
      Set.of(
          """
          a an the this that these those
          i me my mine myself we us our ours ourselves you your yours yourself yourselves
          he him his himself she her hers herself it its itself they them their theirs themselves
          who whom whose which what when where why how
          and or but nor so yet if then else than because while although though unless until since
          of in on at by for from to with without into onto over under above below up down out off
          about after again against before between during through toward towards upon within among
          is am are was were be been being do does did has have had having
          will would shall should can could may might must
          not no any all both each few more most other some such only own same very too also just
          as here there now once ever never always often still even much many
          he'd he'll he's i'd i'll i'm i've it's she'd she'll she's they'd they'll they're they've
          we'd we'll we're we've you'd you'll you're you've that's there's who's what's
          don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't
          hasn't haven't hadn't mustn't
          """
              .strip()
              .split("\\s+"));

  private FunctionWords() {}

  /** Returns all function words, in lower case. */
  public static Set<String> all() {
    return ALL;
  }

  public static boolean contains(String form) {
    return ALL.contains(form);
  }
}
