package org.parley.vocabulary.yaml;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Values that are written as one word or line. */
final class Scalars {
    private static final List<String> FACTORIES = List.of("parse", "compile");

    private Scalars() {}

    /**
     * Parses a value.
     *
     * @throws IllegalArgumentException with a reason in plain words, if it is not one of the type
     */
    static Object parse(String text, Class<?> type) {
        if (type == String.class) {
            return text;
        }
        if (type == int.class || type == Integer.class) {
            return number(text, Integer::valueOf);
        }
        if (type == double.class || type == Double.class) {
            return number(text, Double::valueOf);
        }
        if (type == boolean.class || type == Boolean.class) {
            return truth(text);
        }
        return type.isEnum() ? constant(text, type) : byFactory(text, type);
    }

    private static Object number(String text, Function<String, Object> parser) {
        try {
            return parser.apply(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is no number of the kind expected", e);
        }
    }

    private static Object truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("'" + text + "' is neither true nor false");
        };
    }

    private static Object constant(String text, Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> written(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is none of "
                        + Stream.of(type.getEnumConstants())
                                .map(Scalars::written)
                                .toList()));
    }

    private static String written(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Object byFactory(String text, Class<?> type) {
        Method factory = factory(type).orElseThrow(() -> new IllegalArgumentException("expected keys and values"));
        try {
            return factory.invoke(null, text);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("'" + text + "': " + e.getCause().getMessage(), e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(factory + " cannot be called", e);
        }
    }

    private static Optional<Method> factory(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> FACTORIES.contains(method.getName())
                        && Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0].isAssignableFrom(String.class))
                .findFirst();
    }
}
