package dev.onrecord.lucene.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.onrecord.IndexException;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The translation of exceptions of Lucene and the file system to exceptions with advice. */
class FaultTranslatorTest {
  @TempDir private Path folder;

  static Arguments[] thrown() {
    IOException readError = new IOException("Input/output error");
    CorruptIndexException ofReadError =
        new CorruptIndexException("misplaced codec footer", "_1.cfs");
    ofReadError.addSuppressed(readError);
    return new Arguments[] {
      Arguments.of(new LockObtainFailedException("held"), "Locked", "close it there"),
      Arguments.of(new IndexFormatTooNewException("_1.si", 99, 1, 10), "OtherVersion", "later"),
      Arguments.of(new IndexFormatTooOldException("_1.si", "old"), "OtherVersion", "rebuild it"),
      Arguments.of(new CorruptIndexException("bit", "_1.cfs"), "Damaged", "snapshot"),
      Arguments.of(ofReadError, "Storage", "could not be read or written"),
      Arguments.of(new EOFException("end"), "Damaged", "snapshot"),
      Arguments.of(new IndexNotFoundException("none"), "Damaged", "a file is missing"),
      Arguments.of(new NoSuchFileException("_1.cfs"), "Damaged", "a file is missing"),
      Arguments.of(new FileNotFoundException("write.lock"), "Storage", "is going"),
      Arguments.of(new AccessDeniedException("_1.cfs"), "Storage", "change permissions"),
      Arguments.of(new FileSystemException("_1.cfs"), "Storage", "could not be read or written"),
      Arguments.of(new UncheckedIOException(readError), "Storage", "could not be read or written"),
      Arguments.of(new AlreadyClosedException("closed"), "Closed", "open it again"),
      Arguments.of(new OutOfMemoryError("heap"), "Memory", "raise -Xmx"),
      Arguments.of(new InternalError("mapped"), "Damaged", "snapshot"),
      Arguments.of(new Exception("else"), "Storage", "failed"),
      Arguments.of(new IndexException.ReadOnly("only", null), "ReadOnly", "only"),
    };
  }

  @ParameterizedTest
  @MethodSource("thrown")
  void anExceptionIsTranslatedWithAdvice(Throwable thrown, String kind, String advice) {
    IndexException fault = FaultTranslator.at(folder).fault(thrown);
    assertThat(fault.getClass().getSimpleName()).isEqualTo(kind);
    assertThat(fault).hasMessageContaining(advice);
  }

  @ParameterizedTest
  @MethodSource("thrown")
  void anExceptionOfAnIndexInMemoryIsTranslated(Throwable thrown, String kind, String advice) {
    IndexException fault = FaultTranslator.inMemory().fault(thrown);
    assertThat(fault.getClass().getSimpleName()).isEqualTo(kind);
  }

  @Test
  void aMissingFolderIsNotDamage() {
    FaultTranslator gone = FaultTranslator.at(folder.resolve("gone"));
    assertThat(gone.fault(new NoSuchFileException("_1.cfs")))
        .isInstanceOf(IndexException.Storage.class)
        .hasMessageContaining("is gone");
  }

  @Test
  void theMessageSaysThatTheIndexHasClosedItself() {
    assertThat(FaultTranslator.inMemory().afterClosing().fault(new IOException("full")))
        .isInstanceOf(IndexException.Storage.class)
        .hasMessageContaining("full")
        .hasMessageContaining("the index has closed itself");
  }

  @Test
  void theCauseOfAClosedIndexIsTheFirstException() {
    IOException first = new IOException("No space left");
    Throwable later = new AlreadyClosedException("closed", new AlreadyClosedException("", first));
    assertThat(FaultTranslator.inMemory().closed(later))
        .isInstanceOf(IndexException.Closed.class)
        .hasMessageContaining("No space left")
        .hasCause(first);
  }

  @Test
  void anExceptionOfAProgrammingErrorIsThrownUnchanged() {
    FaultTranslator translator = FaultTranslator.inMemory();
    IllegalStateException thrown = new IllegalStateException("a bug");
    assertThatThrownBy(() -> translator.fault(thrown)).isSameAs(thrown);
    StackOverflowError deep = new StackOverflowError();
    assertThatThrownBy(() -> translator.fault(deep)).isSameAs(deep);
  }

  @Test
  void anUncheckedExceptionWhileOpeningIsDamageOrStorage() {
    FaultTranslator translator = FaultTranslator.at(folder);
    assertThatThrownBy(
            () ->
                translator.opening(
                    () -> {
                      throw new ArrayIndexOutOfBoundsException(7);
                    }))
        .isInstanceOf(IndexException.Damaged.class)
        .hasMessageContaining("7");
    assertThatThrownBy(
            () ->
                translator.opening(
                    () -> {
                      throw new UnsupportedOperationException("no locks");
                    }))
        .isInstanceOf(IndexException.Storage.class)
        .hasMessageContaining("file system");
  }
}
