package dev.onrecord.article;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;

/**
 * Values of the library's types whose texts could change a terminal, made by their constructors
 * from values of the types of their parameters.
 */
final class EvilValues {
  static final String EVIL =
      "\u001b]0;x\u0007 \u009b2J \u0085 \u2028 \u202Eexe\u2067 \r\ud83d gone";

  private static final int ATTEMPTS = 300;
  private static final int KEPT = 3;
  private static final Map<Class<?>, List<Object>> SIMPLE =
      Map.ofEntries(
          Map.entry(String.class, List.of(EVIL, "", "gone")),
          Map.entry(int.class, List.of(1, -1, 0, 2)),
          Map.entry(long.class, List.of(1L, -1L)),
          Map.entry(double.class, List.of(0.5, -1.0)),
          Map.entry(boolean.class, List.of(true, false)),
          Map.entry(Path.class, List.of(Path.of("gone"))),
          Map.entry(LocalDate.class, List.of(LocalDate.EPOCH)),
          Map.entry(Duration.class, List.of(Duration.ofSeconds(1))),
          Map.entry(OptionalLong.class, List.of(OptionalLong.of(1))),
          Map.entry(RuntimeException.class, List.of(new IllegalStateException(EVIL))),
          Map.entry(Object.class, List.of(EVIL)));

  private final Map<Class<?>, List<Object>> made =
      new TreeMap<>((a, b) -> a.getName().compareTo(b.getName()));
  private final List<String> messages = new ArrayList<>();
  private final Random random = new Random(1);

  /** Returns the values made so far, by type. */
  Map<Class<?>, List<Object>> made() {
    return made;
  }

  /** Returns the messages of the exceptions of constructors. */
  List<String> messages() {
    return messages;
  }

  /** Makes a few values of a type from all values made so far. */
  void make(Class<?> type) {
    for (Constructor<?> constructor : type.getConstructors()) {
      for (int i = 0; i < ATTEMPTS; i++) {
        arguments(constructor).ifPresent(arguments -> make(constructor, arguments));
      }
    }
  }

  private Optional<Object[]> arguments(Constructor<?> constructor) {
    List<Object> arguments = new ArrayList<>();
    for (Type type : constructor.getGenericParameterTypes()) {
      List<?> values = values(type);
      if (values.isEmpty()) {
        return Optional.empty();
      }
      arguments.add(values.get(random.nextInt(values.size())));
    }
    return Optional.of(arguments.toArray());
  }

  private void make(Constructor<?> constructor, Object[] arguments) {
    try {
      Object value = constructor.newInstance(arguments);
      List<Object> of =
          made.computeIfAbsent(constructor.getDeclaringClass(), type -> new ArrayList<>());
      // Values of values would grow without end.
      if (of.size() < KEPT) {
        of.add(value);
      }
    } catch (InvocationTargetException e) {
      messages.add(constructor.getDeclaringClass() + ": " + e.getCause().getMessage());
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(constructor.toString(), e);
    }
  }

  private List<?> values(Type type) {
    return switch (type) {
      case Class<?> simple -> simple(simple);
      case ParameterizedType of -> generic((Class<?>) of.getRawType(), of);
      default -> List.of(EVIL);
    };
  }

  private List<Object> simple(Class<?> type) {
    if (type.isEnum()) {
      return List.of(type.getEnumConstants()[0]);
    }
    List<Object> values = new ArrayList<>(SIMPLE.getOrDefault(type, List.of()));
    made.forEach((made, of) -> values.addAll(type.isAssignableFrom(made) ? of : List.of()));
    Collections.shuffle(values, random);
    return values.subList(0, Math.min(KEPT, values.size()));
  }

  private List<?> generic(Class<?> raw, ParameterizedType of) {
    List<?> values = values(of.getActualTypeArguments()[0]);
    if (raw == List.class) {
      return values.isEmpty()
          ? List.of(List.of())
          : List.of(values.subList(0, 1), values, List.of());
    }
    if (raw == Optional.class) {
      return values.stream().map(Optional::of).toList();
    }
    return Map.class.isAssignableFrom(raw) ? List.of(new TreeMap<>()) : simple(raw);
  }
}
