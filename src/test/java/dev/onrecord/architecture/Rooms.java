package dev.onrecord.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;

/**
 * The packages below a root as what must not go in circles. The classes at the entrance of a
 * package count as a room of their own: they import the rooms behind it, which import its values.
 *
 * @param root the root package
 * @param entrances regular expressions for the full names of those classes
 */
record Rooms(String root, List<String> entrances) implements SliceAssignment {

  @Override
  public SliceIdentifier getIdentifierOf(JavaClass type) {
    String room = type.getPackageName();
    if (!room.startsWith(root)) {
      return SliceIdentifier.ignore();
    }
    boolean enters = entrances.stream().anyMatch(type.getName()::matches);
    return SliceIdentifier.of(enters ? room + " (entrance)" : room);
  }

  @Override
  public String getDescription() {
    return "the packages below " + root;
  }
}
