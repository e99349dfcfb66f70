/** An embedder's module. */
module example.archive {
  requires dev.onrecord;
}
