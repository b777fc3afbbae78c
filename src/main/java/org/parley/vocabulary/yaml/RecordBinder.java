package org.parley.vocabulary.yaml;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.vocabulary.yaml.RecordShape.Slot;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Turns nodes of one file into records by reflection. A null result means: wrong, and already reported. Whatever can be
 * kept is kept, so that one mistake does not hide others or make sound references look dangling.
 */
final class RecordBinder {
    private final Path file;
    private final Problems problems;
    private final Map<Class<?>, RecordShape<?>> shapes = new HashMap<>();

    RecordBinder(Path file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    <R extends Record> @Nullable R record(Node node, Class<R> type) {
        if (!(node instanceof MappingNode mapping)) {
            wrong(node, "expected keys and values");
            return null;
        }
        RecordShape<R> shape = shapeOf(type);
        Map<String, Node> given = keys(mapping);
        reportUnknownKeys(mapping, shape.keys());
        @Nullable Object[] values = new @Nullable Object[shape.slots().size()];
        boolean complete = true;
        for (int i = 0; i < values.length; i++) {
            Slot slot = shape.slots().get(i);
            values[i] = slot.raw() == Origin.class ? at(node) : value(given.get(slot.key()), slot);
            if (values[i] == null && !slot.optional()) {
                complete = false;
                if (!given.containsKey(slot.key())) {
                    problems.add(at(node), "needs '" + slot.key() + "'");
                }
            }
        }
        return complete ? construct(shape, values, node) : null;
    }

    @SuppressWarnings("unchecked") // the key is the class of the shape's record
    private <R extends Record> RecordShape<R> shapeOf(Class<R> type) {
        return (RecordShape<R>) shapes.computeIfAbsent(type, any -> RecordShape.of(type));
    }

    private @Nullable Object value(@Nullable Node node, Slot slot) {
        return node == null ? slot.whenAbsent() : value(node, slot.type());
    }

    private Map<String, Node> keys(MappingNode mapping) {
        Map<String, Node> keys = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = key(tuple);
            if (keys.putIfAbsent(key, tuple.getValueNode()) != null) {
                problems.add(at(tuple.getKeyNode()), "'" + key + "' is given twice");
            }
        }
        return keys;
    }

    private void reportUnknownKeys(MappingNode mapping, List<String> known) {
        for (NodeTuple tuple : mapping.getValue()) {
            String key = key(tuple);
            if (!known.contains(key)) {
                problems.add(at(tuple.getKeyNode()), "unknown key '" + key + "', expected one of " + known);
            }
        }
    }

    private static String key(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "(a nested key)";
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

    private List<Object> list(Node node, AnnotatedType element) {
        if (!(node instanceof SequenceNode sequence)) {
            problems.add(at(node), "expected a list");
            return List.of();
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

    private Map<String, Object> map(Node node, AnnotatedType element) {
        if (!(node instanceof MappingNode mapping)) {
            problems.add(at(node), "expected keys and values");
            return Map.of();
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
            wrong(node, "expected a single value");
            return null;
        }
        try {
            return Scalars.parse(scalar.getValue(), type);
        } catch (IllegalArgumentException e) {
            wrong(node, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private <R extends Record> @Nullable R construct(RecordShape<R> shape, @Nullable Object[] values, Node node) {
        try {
            return shape.build(values);
        } catch (IllegalArgumentException e) {
            wrong(node, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private Origin at(Node node) {
        return new Origin(
                file, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0));
    }

    private void wrong(Node node, String reason) {
        problems.add(at(node), reason);
    }
}
