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

/** What classes show to others. */
final class Signatures {
  private Signatures() {}

  /** Members that are seen from outside, supertypes and type parameters name no such type. */
  static ArchCondition<JavaClass> nameNoneOf(DescribedPredicate<JavaClass> hidden) {
    return condition(
        "name in no signature " + hidden.getDescription(),
        c -> isSeen(c) ? namesOf(c, hidden) : Set.of());
  }

  /** No method gives a record. */
  static ArchCondition<JavaClass> makeNoRecord() {
    return condition(
        "make no record",
        c -> names(c.getMethods().stream().map(JavaMethod::getRawReturnType), JavaClass::isRecord));
  }

  private static ArchCondition<JavaClass> condition(
      String description, Function<JavaClass, Set<String>> culprits) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass checked, ConditionEvents events) {
        for (String culprit : culprits.apply(checked)) {
          events.add(SimpleConditionEvent.violated(checked, checked.getName() + ": " + culprit));
        }
      }
    };
  }

  private static Set<String> namesOf(JavaClass seen, DescribedPredicate<JavaClass> hidden) {
    Stream<JavaClass> members =
        seen.getMembers().stream()
            .filter(Signatures::isShown)
            .map(JavaMember::getAllInvolvedRawTypes)
            .flatMap(Set::stream);
    Stream<JavaClass> supertypes =
        Stream.concat(seen.getSuperclass().stream(), seen.getInterfaces().stream())
            .map(JavaType::getAllInvolvedRawTypes)
            .flatMap(Set::stream);
    Stream<JavaClass> parameters =
        seen.getTypeParameters().stream()
            .map(JavaType::getAllInvolvedRawTypes)
            .flatMap(Set::stream);
    return names(Stream.of(members, supertypes, parameters).flatMap(s -> s), hidden);
  }

  private static Set<String> names(Stream<JavaClass> types, Predicate<JavaClass> wanted) {
    Set<String> names = new TreeSet<>();
    types.filter(wanted).map(JavaClass::getName).forEach(names::add);
    return names;
  }

  private static boolean isSeen(JavaClass type) {
    return isShown(type) && type.getEnclosingClass().map(Signatures::isSeen).orElse(true);
  }

  private static boolean isShown(HasModifiers item) {
    return item.getModifiers().contains(JavaModifier.PUBLIC)
        || item.getModifiers().contains(JavaModifier.PROTECTED);
  }
}
