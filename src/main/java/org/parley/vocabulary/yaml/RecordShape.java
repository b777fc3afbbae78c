package org.parley.vocabulary.yaml;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What reflection says of a record, asked once per type since it is slow. */
record RecordShape<R extends Record>(Constructor<R> constructor, List<Slot> slots, List<String> keys) {
    /**
     * A component.
     *
     * @param key as written in YAML
     * @param type with its annotations
     * @param raw its class
     * @param optional whether it may be left out
     */
    record Slot(String key, AnnotatedType type, Class<?> raw, boolean optional) {
        private static Slot of(RecordComponent component) {
            String key = component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            AnnotatedType type = component.getAnnotatedType();
            return new Slot(key, type, component.getType(), type.isAnnotationPresent(Nullable.class));
        }

        /** What it is when it is not written, or null where that is no value. */
        @Nullable
        Object whenAbsent() {
            return raw == List.class ? List.of() : raw == Map.class ? Map.of() : raw == boolean.class ? false : null;
        }
    }

    static <R extends Record> RecordShape<R> of(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        List<Slot> slots = Arrays.stream(components).map(Slot::of).toList();
        List<String> keys = slots.stream()
                .filter(slot -> slot.raw != Origin.class)
                .map(Slot::key)
                .toList();
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true); // records of a file's shape are rarely public
            return new RecordShape<>(constructor, slots, keys);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " has no canonical constructor", e);
        }
    }

    /**
     * Builds the record.
     *
     * @throws IllegalArgumentException when its constructor refuses the values
     */
    R build(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException(constructor + " failed", e);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(constructor + " cannot be called", e);
        }
    }
}
