package dev.onrecord.write;

import dev.onrecord.article.Correction;
import dev.onrecord.article.Source;
import dev.onrecord.query.SpeakerKind;
import java.util.List;
import java.util.Optional;

/** A row of exported corrections. */
public record CorrectionRow(String article, Correction correction) {
  public static final List<Column<CorrectionRow>> COLUMNS =
      List.of(
          new Column<>("article", row -> Cell.of(row.article)),
          new Column<>("kind", row -> Cell.of(row.correction.kind().toString())),
          new Column<>("words", row -> Cell.of(row.statement().map(Correction.Statement::words))),
          new Column<>("found", row -> Cell.of(row.found())),
          new Column<>("right", row -> Cell.of(row.right())),
          new Column<>("rightKind", row -> Cell.of(row.source().map(SpeakerKind::of))));

  private Optional<Correction.Statement> statement() {
    return switch (correction) {
      case Correction.Speaker speaker -> Optional.of(speaker.statement());
      case Correction.NoQuotation none -> Optional.of(none.statement());
      case Correction.SamePerson same -> Optional.empty();
      case Correction.NoTopic topic -> Optional.empty();
    };
  }

  /** Returns what was found and is wrong: a speaker or a topic. */
  private String found() {
    return switch (correction) {
      case Correction.Speaker speaker -> speaker.statement().by();
      case Correction.NoQuotation none -> none.statement().by();
      case Correction.SamePerson same -> same.other();
      case Correction.NoTopic none -> none.topic();
    };
  }

  private Optional<String> right() {
    return switch (correction) {
      case Correction.Speaker speaker -> Optional.of(name(speaker.right()));
      case Correction.SamePerson same -> Optional.of(same.name());
      case Correction.NoQuotation none -> Optional.empty();
      case Correction.NoTopic topic -> Optional.empty();
    };
  }

  private static String name(Source source) {
    return switch (source) {
      case Source.Named named -> named.name();
      case Source.Unnamed unnamed -> unnamed.description();
    };
  }

  private Optional<Source> source() {
    return correction instanceof Correction.Speaker speaker
        ? Optional.of(speaker.right())
        : Optional.empty();
  }
}
