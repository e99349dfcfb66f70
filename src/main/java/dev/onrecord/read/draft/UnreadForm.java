package dev.onrecord.read.draft;

import dev.onrecord.text.Resources;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The forms of text that are known and not read, so that their headers become no paragraphs. */
public final class UnreadForm {
  private static final Set<String> MAIL =
      Set.of(
          "mime-version",
          "received",
          "delivered-to",
          "return-path",
          "message-id",
          "dkim-signature");
  private static final List<Form> FORMS =
      Resources.lines(UnreadForm.class, "unread-forms.txt").stream().map(Form::of).toList();
  private static final int HEAD = 4000;

  private UnreadForm() {}

  /** A form by its beginning, and what to say of it. */
  private record Form(Pattern beginning, String words) {
    static Form of(String line) {
      String[] parts = line.split(" => ", 2);
      return new Form(Pattern.compile(parts[0]), parts[1]);
    }
  }

  /** Returns what a text is, and what to do; empty if it may be read. */
  public static Optional<String> of(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    for (Form form : FORMS) {
      if (form.beginning().matcher(head).lookingAt()) {
        return Optional.of(form.words());
      }
    }
    return mail(head);
  }

  private static Optional<String> mail(String head) {
    Set<String> names =
        head.lines()
            .takeWhile(line -> !line.isBlank())
            .filter(line -> line.indexOf(':') > 0 && !Character.isWhitespace(line.charAt(0)))
            .map(line -> line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    if (names.contains("snapshot-content-location")) {
      return Optional.of("a web page saved as MHTML; give the page as HTML");
    }
    return names.stream().filter(MAIL::contains).count() > 1
        ? Optional.of("an e-mail; give the text or the page in it")
        : Optional.empty();
  }
}
