/** A module that uses the library. */
module example.archive {
  requires dev.onrecord;
}
