package dev.onrecord.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/**
 * The packages below a root as what must not go in circles. The classes of {@code read} that choose
 * a reader count as a room of their own: they import the readers, which import its values.
 *
 * @param root the root package
 * @param dispatch the simple names of those classes, as a regular expression
 */
record Rooms(String root, String dispatch) implements SliceAssignment {

  @Override
  public SliceIdentifier getIdentifierOf(JavaClass type) {
    String room = type.getPackageName();
    if (!room.startsWith(root)) {
      return SliceIdentifier.ignore();
    }
    boolean chooses =
        room.equals(root + ".read")
            && type.getName().substring(room.length() + 1).matches("(" + dispatch + ")(\\$.*)?");
    return SliceIdentifier.of(chooses ? room + " (dispatch)" : room);
  }

  @Override
  public String getDescription() {
    return "the packages below " + root;
  }
}
