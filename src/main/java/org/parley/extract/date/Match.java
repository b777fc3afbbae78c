package org.parley.extract.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.extract.text.Token;

/**
 * Where a pattern fits.
 *
 * @param tokens of the whole sentence
 * @param start number of the first token of the match
 * @param end number behind its last
 * @param values what the captured words stand for
 */
record Match(List<Token> tokens, int start, int end, Map<String, Integer> values) {

    int value(String name) {
        return values.get(name);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Unit unit() {
        return Unit.of(value("UNIT"));
    }

    Part part() {
        return Part.of(value("PART"));
    }

    /** Whether one of its own words is {@code lower}. */
    boolean contains(String lower) {
        return tokens.subList(start, end).stream().anyMatch(t -> t.lower().equals(lower));
    }

    /** The token {@code distance} before the match (1 is the nearest), in lower case; "" when there is none. */
    String before(int distance) {
        int at = start - distance;
        return at < 0 ? "" : tokens.get(at).lower();
    }

    /** The token {@code distance} behind the match (1 is the nearest), in lower case; "" when there is none. */
    String behind(int distance) {
        @Nullable Token token = tokenBehind(distance);
        return token == null ? "" : token.lower();
    }

    @Nullable
    Token tokenBefore(int distance) {
        return start - distance < 0 ? null : tokens.get(start - distance);
    }

    @Nullable
    Token tokenBehind(int distance) {
        int at = end + distance - 1;
        return at >= tokens.size() ? null : tokens.get(at);
    }

    /** Collects captures while a pattern tries its ways; those of a way that failed are cut off again. */
    static final class Builder {
        private final List<String> names = new ArrayList<>();
        private final List<Integer> values = new ArrayList<>();

        int size() {
            return names.size();
        }

        void add(String name, int value) {
            names.add(name);
            values.add(value);
        }

        void cutTo(int size) {
            names.subList(size, names.size()).clear();
            values.subList(size, values.size()).clear();
        }

        Match build(List<Token> tokens, int start, int end) {
            Map<String, Integer> captured = IntStream.range(0, names.size())
                    .boxed()
                    .collect(Collectors.toUnmodifiableMap(names::get, values::get));
            return new Match(tokens, start, end, captured);
        }
    }
}
