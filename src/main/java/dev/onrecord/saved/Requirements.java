package dev.onrecord.saved;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The requirements of a query as numbers, the rarest first: for each the number of its terms, as a
 * negative number if an article meets it and not a paragraph, and the terms.
 */
final class Requirements {
  private Requirements() {}

  /** Returns requirements with terms that are numbered, and counted for all queries. */
  static int[] of(List<Need> needs, TermNumbers numbers) {
    IntStream.Builder program = IntStream.builder();
    for (Need need : rarestFirst(needs, numbers)) {
      int size = need.terms().size();
      program.add(need.local() ? size : ~size);
      need.terms().forEach(term -> program.add(numbers.numberOf(term)));
    }
    return program.build().toArray();
  }

  /** Returns the numbers of the terms of the first requirement. */
  static IntStream first(int[] program) {
    return IntStream.range(0, program.length == 0 ? 0 : size(program[0])).map(i -> program[i + 1]);
  }

  /** What many queries ask for is also what many articles have. */
  private static List<Need> rarestFirst(List<Need> needs, TermNumbers numbers) {
    List<Need> sorted = new ArrayList<>(needs);
    sorted.sort(
        Comparator.comparingLong(
            need -> need.terms().stream().mapToLong(t -> numbers.uses(numbers.numberOf(t))).sum()));
    return sorted;
  }

  private static int size(int head) {
    return head < 0 ? ~head : head;
  }

  /** Returns the paragraphs that meet all requirements from one place to another. */
  static long met(int[] program, int from, int to, TermMasks masks) {
    long met = TermMasks.ALL;
    int at = from;
    while (at < to && met != 0) {
      int head = program[at++];
      long having = 0;
      for (int end = at + size(head); at < end; at++) {
        having |= masks.mask(program[at]);
      }
      met &= head >= 0 || having == 0 ? having : TermMasks.ALL;
    }
    return met;
  }
}
