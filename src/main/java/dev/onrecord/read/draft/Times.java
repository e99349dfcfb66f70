package dev.onrecord.read.draft;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that a date in a page, a wire format or a dump holds beside the day: ISO 8601, RFC 822
 * as in RSS, and Unix time. A time without a zone counts as one of UTC.
 */
public final class Times {
  private static final int LONGEST = 60;
  private static final Pattern UNIX = Pattern.compile("\\d{9,13}(?:\\.\\d{1,9})?");
  private static final Pattern ISO =
      Pattern.compile(
          "(?<year>\\d{4})-?(?<month>\\d{2})-?(?<day>\\d{2})(?:T|"
              + " {1,2})(?<hour>\\d{2}):?(?<minute>\\d{2})(?::?(?<second>\\d{2})(?:[.,]\\d{1,9})?)?"
              + " ?(?<zone>Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?");
  private static final Pattern RFC =
      Pattern.compile(
          "(?:\\p{L}{3,9}, ?)?(?<day>\\d{1,2}) (?<month>\\p{L}{3,9}) (?<year>\\d{4})"
              + " (?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?"
              + " ?(?<zone>[A-Z]{1,4}|[+-]\\d{2}:?\\d{2})?");

  // The zones of RFC 822, in hours.
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("Z", 0),
          Map.entry("UT", 0),
          Map.entry("UTC", 0),
          Map.entry("GMT", 0),
          Map.entry("EST", -5),
          Map.entry("EDT", -4),
          Map.entry("CST", -6),
          Map.entry("CDT", -5),
          Map.entry("MST", -7),
          Map.entry("MDT", -6),
          Map.entry("PST", -8),
          Map.entry("PDT", -7));

  private Times() {}

  /** Returns the time; empty where the value holds none, or one of no known form. */
  public static Optional<Instant> parse(String value) {
    String time = value.strip();
    if (time.isEmpty() || time.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return UNIX.matcher(time).matches() ? Optional.of(unix(time)) : written(time);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Instant unix(String time) {
    return Instant.ofEpochMilli(Dates.millis(time));
  }

  private static Optional<Instant> written(String time) {
    Matcher iso = ISO.matcher(time);
    if (iso.matches()) {
      return instant(iso, Integer.parseInt(iso.group("month")));
    }
    Matcher rfc = RFC.matcher(time);
    return rfc.matches() ? instant(rfc, MonthNames.number(rfc.group("month"))) : Optional.empty();
  }

  private static Optional<Instant> instant(Matcher time, int month) {
    String second = time.group("second");
    LocalDateTime local =
        LocalDateTime.of(
            number(time, "year"),
            month,
            number(time, "day"),
            number(time, "hour"),
            number(time, "minute"),
            second == null ? 0 : Math.min(59, Integer.parseInt(second)));
    String zone = time.group("zone");
    return zone(zone == null ? "Z" : zone).map(local::toInstant);
  }

  private static Optional<ZoneOffset> zone(String zone) {
    return Character.isLetter(zone.charAt(0))
        ? Optional.ofNullable(ZONES.get(zone.toUpperCase(Locale.ROOT))).map(ZoneOffset::ofHours)
        : Optional.of(ZoneOffset.of(zone));
  }

  private static int number(Matcher time, String group) {
    return Integer.parseInt(time.group(group));
  }
}
