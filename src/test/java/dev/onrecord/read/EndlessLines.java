package dev.onrecord.read;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/**
 * A generated stream of JSON Lines, or of a table with commas, of any length, with the same
 * contents every time.
 */
final class EndlessLines extends InputStream {
  private static final String[] WORDS =
      ("the council voted to raise wall after flood and mayor said it would hold for ten years"
              + " while critics called plan too dear in a town that had lost its bridge on Monday")
          .split(" ");

  private static final int SHAPES = 300;

  /** The form of the records. */
  enum Form {
    JSON_LINES,
    CSV
  }

  private final Random random = new Random(7);
  private final Form form;
  private final String[] texts = new String[SHAPES];
  private long left;
  private long number;
  private byte[] line = {};
  private int at;

  /** Returns a stream of at least the given number of bytes, which ends with a complete line. */
  EndlessLines(long bytes) {
    this(bytes, Form.JSON_LINES);
  }

  /** Returns a stream of at least the given number of bytes in a form. */
  EndlessLines(long bytes, Form form) {
    this.left = bytes;
    this.form = form;
    Arrays.setAll(texts, i -> text());
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    if (at == line.length) {
      if (left <= 0) {
        return -1;
      }
      line = next().getBytes(StandardCharsets.UTF_8);
      left -= line.length;
      at = 0;
    }
    int count = Math.min(length, line.length - at);
    System.arraycopy(line, at, buffer, offset, count);
    at += count;
    return count;
  }

  private String next() {
    String id = "n" + number++;
    String text = texts[random.nextInt(SHAPES)];
    return switch (form) {
      case JSON_LINES -> "{\"id\": \"" + id + "\", " + text;
      case CSV -> number == 1 ? "id,title,source,date,text\n" : id + text;
    };
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int paragraphs = 8 + random.nextInt(16);
    for (int i = 0; i < paragraphs; i++) {
      text.append(i == 0 ? "" : form == Form.CSV ? "\n\n" : "\\n\\n");
      for (int j = 20 + random.nextInt(40); j > 0; j--) {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(j == 1 ? "." : " ");
      }
    }
    return switch (form) {
      case JSON_LINES ->
          "\"title\": \"Wall to be raised\", \"source\": \"Coast Wire\", \"date\":"
              + " \"2019-03-05\", \"text\": \""
              + text
              + "\"}\n";
      case CSV -> ",Wall to be raised,Coast Wire,2019-03-05,\"" + text + "\"\n";
    };
  }
}
