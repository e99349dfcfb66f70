package dev.onrecord.read;

import java.nio.file.FileSystemException;

/** Thrown when a folder is given in place of a file. */
public final class NotAFileException extends FileSystemException {
  private static final long serialVersionUID = 1L;

  NotAFileException(String path) {
    super(path, null, "this is a folder; give a file, or read the files in it one by one");
  }
}
