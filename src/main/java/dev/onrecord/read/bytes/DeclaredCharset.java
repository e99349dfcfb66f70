package dev.onrecord.read.bytes;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The character set that a page or an XML document declares, which may be wrong. */
final class DeclaredCharset {
  // More than the 1024 bytes in which HTML wants it: scripts come first in some pages.
  private static final int HEAD = 1 << 16;
  private static final Pattern XML =
      Pattern.compile(
          "^\\s{0,16}<\\?xml[^>]{0,200}?encoding\\s{0,4}=\\s{0,4}[\"']([\\w.:-]{1,40})");
  private static final Pattern META =
      Pattern.compile("<meta[^>]{0,300}?charset\\s{0,4}=\\s{0,4}[\"']?\\s{0,4}([\\w.:-]{1,40})");

  private DeclaredCharset() {}

  /** Returns the declared set; null if none is declared or its name is unknown. */
  static @Nullable Charset of(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    String head =
        new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    if (!head.stripLeading().startsWith("<")) {
      return null;
    }
    Matcher xml = XML.matcher(head);
    Matcher meta = META.matcher(head);
    return xml.find() ? named(xml.group(1)) : meta.find() ? named(meta.group(1)) : null;
  }

  /** Returns the set of a name; null if the name is unknown. */
  static @Nullable Charset named(String name) {
    try {
      // The Encoding Standard reads Latin-1 and ASCII as Windows-1252.
      return switch (name) {
        case "iso-8859-1", "latin1", "us-ascii", "ascii" -> Charset.forName("windows-1252");
        case "gb2312" -> Charset.forName("GBK");
        default -> Charset.forName(name);
      };
    } catch (IllegalCharsetNameException | java.nio.charset.UnsupportedCharsetException e) {
      return null;
    }
  }
}
