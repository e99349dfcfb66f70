package dev.onrecord.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;

/**
 * The slices of the rule against cycles: the packages below a root. The facades of a package are a
 * slice of their own, because they import the inner packages, which import the values beside them.
 *
 * @param root the root package
 * @param facades regular expressions for the full names of the facades
 */
record PackageSlices(String root, List<String> facades) implements SliceAssignment {

  @Override
  public SliceIdentifier getIdentifierOf(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(root)) {
      return SliceIdentifier.ignore();
    }
    boolean facade = facades.stream().anyMatch(type.getName()::matches);
    return SliceIdentifier.of(facade ? name + " (facades)" : name);
  }

  @Override
  public String getDescription() {
    return "the packages below " + root;
  }
}
