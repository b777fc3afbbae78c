package org.parley.vocabulary.yaml;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Turns nodes of one file into records by reflection. A null result means: wrong, and already reported. */
final class RecordBinder {
    private final Path file;
    private final Problems problems;

    RecordBinder(Path file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    <R extends Record> @Nullable R record(Node node, Class<R> type) {
        if (!(node instanceof MappingNode mapping)) {
            return wrong(node, "expected keys and values");
        }
        Map<String, Node> given = keys(mapping);
        RecordComponent[] components = type.getRecordComponents();
        reportUnknownKeys(mapping, components);
        @Nullable Object[] values = new @Nullable Object[components.length];
        boolean complete = true;
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            @Nullable Node value = given.get(key(component));
            if (component.getType() == Origin.class) {
                values[i] = at(node);
            } else if (value == null) {
                values[i] = whenAbsent(component);
                complete &= values[i] != null || mayBeAbsent(component, node);
            } else {
                values[i] = value(value, component.getAnnotatedType());
                complete &= values[i] != null;
            }
        }
        return complete ? construct(type, values, node) : null;
    }

    private Map<String, Node> keys(MappingNode mapping) {
        Map<String, Node> keys = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "(a nested key)";
            if (keys.putIfAbsent(key, tuple.getValueNode()) != null) {
                problems.add(at(tuple.getKeyNode()), "'" + key + "' is given twice");
            }
        }
        return keys;
    }

    private void reportUnknownKeys(MappingNode mapping, RecordComponent[] components) {
        List<String> known = Arrays.stream(components)
                .filter(component -> component.getType() != Origin.class)
                .map(RecordBinder::key)
                .toList();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode scalar) || !known.contains(scalar.getValue())) {
                String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "(a nested key)";
                problems.add(at(tuple.getKeyNode()), "unknown key '" + key + "', expected one of " + known);
            }
        }
    }

    private static @Nullable Object whenAbsent(RecordComponent component) {
        Class<?> type = component.getType();
        return type == List.class ? List.of() : type == Map.class ? Map.of() : type == boolean.class ? false : null;
    }

    private boolean mayBeAbsent(RecordComponent component, Node node) {
        boolean may = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (!may) {
            problems.add(at(node), "needs '" + key(component) + "'");
        }
        return may;
    }

    private @Nullable Object value(Node node, AnnotatedType annotated) {
        Type type = annotated.getType();
        if (type instanceof ParameterizedType generic && annotated instanceof AnnotatedParameterizedType arguments) {
            AnnotatedType[] inner = arguments.getAnnotatedActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return list(node, inner[0]);
            }
            if (generic.getRawType() == Map.class) {
                return map(node, inner[1]);
            }
            if (generic.getRawType() == Located.class) {
                @Nullable Object value = value(node, inner[0]);
                return value == null ? null : new Located<>(value, at(node));
            }
        }
        if (!(type instanceof Class<?> simple)) {
            throw new IllegalArgumentException("no YAML form for " + type);
        }
        if (simple.isRecord() && !(node instanceof ScalarNode)) {
            return record(node, simple.asSubclass(Record.class));
        }
        return scalar(node, simple);
    }

    private @Nullable List<Object> list(Node node, AnnotatedType element) {
        if (!(node instanceof SequenceNode sequence)) {
            return wrong(node, "expected a list");
        }
        List<Object> values = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            @Nullable Object value = value(item, element);
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    private @Nullable Map<String, Object> map(Node node, AnnotatedType element) {
        if (!(node instanceof MappingNode mapping)) {
            return wrong(node, "expected keys and values");
        }
        Map<String, Object> values = new LinkedHashMap<>();
        keys(mapping).forEach((key, item) -> {
            @Nullable Object value = value(item, element);
            if (value != null) {
                values.put(key, value);
            }
        });
        return Collections.unmodifiableMap(values);
    }

    private @Nullable Object scalar(Node node, Class<?> type) {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            return wrong(node, "expected a single value");
        }
        try {
            return Scalars.parse(scalar.getValue(), type);
        } catch (IllegalArgumentException e) {
            return wrong(node, String.valueOf(e.getMessage()));
        }
    }

    private <R extends Record> @Nullable R construct(Class<R> type, @Nullable Object[] values, Node node) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true); // records of a file's shape are rarely public
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                return wrong(node, String.valueOf(refused.getMessage()));
            }
            throw new IllegalStateException(type + " cannot be built", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be built", e);
        }
    }

    private Origin at(Node node) {
        return new Origin(
                file, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0));
    }

    private <T> @Nullable T wrong(Node node, String reason) {
        problems.add(at(node), reason);
        return null;
    }

    private static String key(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
