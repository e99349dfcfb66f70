package dev.onrecord.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Conditions on the public and protected signatures of classes. */
final class Signatures {
  private Signatures() {}

  /**
   * Returns the condition that accessible members, supertypes and type parameters have no such
   * type.
   */
  static ArchCondition<JavaClass> nameNoneOf(DescribedPredicate<JavaClass> hidden) {
    return condition(
        "have no signature with " + hidden.getDescription(),
        c -> isAccessible(c) ? namesOf(c, hidden) : Set.of());
  }

  /** Returns the condition that no method returns a record. */
  static ArchCondition<JavaClass> returnNoRecord() {
    return condition(
        "return no record",
        c -> names(c.getMethods().stream().map(JavaMethod::getRawReturnType), JavaClass::isRecord));
  }

  private static ArchCondition<JavaClass> condition(
      String description, Function<JavaClass, Set<String>> violations) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass checked, ConditionEvents events) {
        for (String violation : violations.apply(checked)) {
          events.add(SimpleConditionEvent.violated(checked, checked.getName() + ": " + violation));
        }
      }
    };
  }

  private static Set<String> namesOf(JavaClass type, DescribedPredicate<JavaClass> hidden) {
    Stream<JavaClass> members =
        type.getMembers().stream()
            .filter(Signatures::isPublicOrProtected)
            .map(JavaMember::getAllInvolvedRawTypes)
            .flatMap(Set::stream);
    Stream<JavaClass> supertypes =
        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
            .map(JavaType::getAllInvolvedRawTypes)
            .flatMap(Set::stream);
    Stream<JavaClass> parameters =
        type.getTypeParameters().stream()
            .map(JavaType::getAllInvolvedRawTypes)
            .flatMap(Set::stream);
    return names(Stream.of(members, supertypes, parameters).flatMap(s -> s), hidden);
  }

  private static Set<String> names(Stream<JavaClass> types, Predicate<JavaClass> wanted) {
    Set<String> names = new TreeSet<>();
    types.filter(wanted).map(JavaClass::getName).forEach(names::add);
    return names;
  }

  private static boolean isAccessible(JavaClass type) {
    return isPublicOrProtected(type)
        && type.getEnclosingClass().map(Signatures::isAccessible).orElse(true);
  }

  private static boolean isPublicOrProtected(HasModifiers item) {
    return item.getModifiers().contains(JavaModifier.PUBLIC)
        || item.getModifiers().contains(JavaModifier.PROTECTED);
  }
}
