// Methods that print and check the steps of the tour.

class Tour {
  static final List<Integer> WRONG = new ArrayList<>();
  static final Iterator<String> BLOCKS = blocks();
  static int steps;

  static Iterator<String> blocks() {
    try {
      return Stream.of(Files.readString(Path.of("src/main/jshell/tour.jsh")).split("\n\n+"))
          .filter(block -> block.startsWith("step()")).iterator();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isRight() { return steps == 10 && WRONG.isEmpty(); }
}

/** Prints the code of the next step. */
void step() {
  Tour.steps++;
  System.out.println("\n--- " + Tour.steps + " ---");
  Tour.BLOCKS.next().lines().skip(1).filter(line -> !line.startsWith("check(")).forEach(System.out::println);
  System.out.println();
}

void check(boolean right) {
  if (!right) {
    Tour.WRONG.add(Tour.steps);
    System.out.println("This is not what step " + Tour.steps + " says.");
  }
}
