package dev.onrecord.read.draft;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two forms of a code of the IPTC's vocabularies: an address, and a code with an alias. */
public final class SubjectCodes {
  private static final Pattern ADDRESS =
      Pattern.compile("https?://cv\\.iptc\\.org/newscodes/(mediatopic|subjectcode|genre)/");
  private static final Map<String, String> ALIASES =
      Map.of("mediatopic", "medtop:", "subjectcode", "subj:", "genre", "genre:");

  private SubjectCodes() {}

  /** Returns a code with its alias, "medtop:20000053"; a code of another form stays as it is. */
  public static String shorten(String code) {
    Matcher start = ADDRESS.matcher(code);
    return start.lookingAt() ? ALIASES.get(start.group(1)) + code.substring(start.end()) : code;
  }
}
