package org.parley.topology;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** Composite store keys whose first part can be scanned: {@code first NUL second}. No id may hold a NUL. */
final class Keys {
    private static final char SEPARATOR = '\0';

    /** Sorts behind every second part: the last code point that UTF-8 can write. */
    static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private Keys() {}

    static String of(String first, String second) {
        return first + SEPARATOR + second;
    }

    /** The first part of a key. */
    static String first(String key) {
        return key.substring(0, key.indexOf(SEPARATOR));
    }

    /** The last part of a key. */
    static String second(String key) {
        return key.substring(key.lastIndexOf(SEPARATOR) + 1);
    }

    /** All values whose key begins with {@code first}, in the order of the second part. */
    static <V> List<V> valuesUnder(KeyValueStore<String, V> store, String first) {
        return valuesWithPrefix(store, first + SEPARATOR);
    }

    /** All values whose key begins with {@code prefix}, in key order. */
    static <V> List<V> valuesWithPrefix(KeyValueStore<String, V> store, String prefix) {
        List<V> values = new ArrayList<>();
        try (KeyValueIterator<String, V> entries = store.prefixScan(prefix, new StringSerializer())) {
            while (entries.hasNext()) {
                KeyValue<String, V> entry = entries.next();
                values.add(entry.value);
            }
        }
        return values;
    }
}
