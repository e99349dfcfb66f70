package dev.onrecord.read.draft;

import java.util.Map;

/** The two ways of writing a code of the IPTC's vocabularies: an address, and one with an alias. */
public final class SubjectCodes {
  private static final String IPTC = "http://cv.iptc.org/newscodes/";
  private static final Map<String, String> ALIASES =
      Map.of("mediatopic/", "medtop:", "subjectcode/", "subj:", "genre/", "genre:");

  private SubjectCodes() {}

  /** A code with its alias, "medtop:20000053"; what is no address of the IPTC's stays as it is. */
  public static String shorten(String code) {
    String path = code.replaceFirst("^https://", "http://");
    for (Map.Entry<String, String> alias : ALIASES.entrySet()) {
      String start = IPTC + alias.getKey();
      if (path.startsWith(start)) {
        return alias.getValue() + path.substring(start.length());
      }
    }
    return code;
  }
}
