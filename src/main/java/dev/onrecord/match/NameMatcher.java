package dev.onrecord.match;

import dev.onrecord.article.Source;
import dev.onrecord.text.Tokens;
import dev.onrecord.text.Word;
import java.util.List;

/** A matcher of speakers who have the words of a name, in order, in a name or an alias. */
final class NameMatcher {
  private final String name;
  private final List<String> wanted;

  NameMatcher(String name) {
    this.name = name;
    this.wanted = Tokens.of(name).words().stream().map(Word::form).toList();
  }

  String name() {
    return name;
  }

  boolean matches(Source source) {
    return source instanceof Source.Named named
        && (has(named.name()) || named.aliases().stream().anyMatch(this::has));
  }

  private boolean has(String whole) {
    int found = 0;
    for (Word word : Tokens.of(whole).words()) {
      found += found < wanted.size() && wanted.get(found).equals(word.form()) ? 1 : 0;
    }
    return !wanted.isEmpty() && found == wanted.size();
  }
}
