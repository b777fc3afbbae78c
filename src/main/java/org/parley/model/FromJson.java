package org.parley.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.specific.SpecificData;
import org.jspecify.annotations.Nullable;

/** Records back from what {@link Json} wrote: {@code FromJson.of(schema, tree)} equals the record. Thread-safe. */
public final class FromJson {
    private FromJson() {}

    /**
     * Fields that the tree lacks take their default, fields that the schema lacks are ignored: the writer may be older or newer.
     *
     * @throws IllegalArgumentException naming the field that has no value or one of another kind
     */
    public static IndexedRecord of(Schema schema, JsonNode tree) {
        IndexedRecord record = (IndexedRecord) SpecificData.get().newRecord(null, schema);
        for (Schema.Field field : schema.getFields()) {
            @Nullable JsonNode value = tree.get(field.name());
            record.put(field.pos(), value == null ? absent(field) : value(field.schema(), value, field.name()));
        }
        return record;
    }

    private static @Nullable Object absent(Schema.Field field) {
        if (!field.hasDefaultValue()) {
            throw new IllegalArgumentException("field '" + field.name() + "' is missing");
        }
        return SpecificData.get().getDefaultValue(field);
    }

    private static @Nullable Object value(Schema schema, JsonNode node, String field) {
        return switch (schema.getType()) {
            case UNION -> node.isNull() ? null : value(notNull(schema), node, field);
            case RECORD -> of(schema, node);
            case ARRAY -> items(schema.getElementType(), node, field);
            case MAP -> entries(schema.getValueType(), node, field);
            case ENUM -> SpecificData.get().createEnum(node.asText(), schema);
            case STRING -> node.textValue();
            case INT ->
                schema.getLogicalType() instanceof LogicalTypes.Date
                        ? LocalDate.parse(node.asText())
                        : Integer.valueOf(node.intValue());
            case LONG ->
                schema.getLogicalType() instanceof LogicalTypes.TimestampMillis
                        ? Instant.parse(node.asText())
                        : Long.valueOf(node.longValue());
            case DOUBLE -> node.doubleValue();
            case BOOLEAN -> node.booleanValue();
            default -> throw new IllegalArgumentException("field '" + field + "' has a type that no record here has");
        };
    }

    /** Every union here is null and one other type. */
    private static Schema notNull(Schema union) {
        return union.getTypes().stream()
                .filter(type -> type.getType() != Schema.Type.NULL)
                .findFirst()
                .orElseThrow();
    }

    private static List<@Nullable Object> items(Schema type, JsonNode node, String field) {
        List<@Nullable Object> items = new ArrayList<>();
        node.forEach(item -> items.add(value(type, item, field)));
        return items;
    }

    private static Map<String, @Nullable Object> entries(Schema type, JsonNode node, String field) {
        Map<String, @Nullable Object> entries = new HashMap<>();
        node.fields().forEachRemaining(entry -> entries.put(entry.getKey(), value(type, entry.getValue(), field)));
        return entries;
    }
}
