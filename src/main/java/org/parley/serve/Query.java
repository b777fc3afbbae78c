package org.parley.serve;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.model.Edtf;

/**
 * The parameters of a list. A parameter that is repeated accepts any of its values; an empty one is as good as absent, since
 * forms send those.
 */
final class Query {
    private static final int DEFAULT_LIMIT = 100;
    private static final int MAX_LIMIT = 1000;

    private final Map<String, List<String>> parameters;

    /**
     * @param allowed a misspelt filter must not widen the answer in silence, so any other name is refused
     */
    Query(Map<String, List<String>> parameters, Set<String> allowed) {
        this.parameters = parameters;
        for (String name : parameters.keySet()) {
            if (!allowed.contains(name)) {
                throw new BadQueryException(
                        name,
                        "is unknown here; known are "
                                + allowed.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
    }

    /** The folded values. */
    Set<String> folded(String name) {
        return texts(name).stream()
                .map(Folding::fold)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The values as keys of a table. */
    Set<String> keys(String name) {
        return texts(name).stream().map(Keys::ofTable).collect(Collectors.toSet());
    }

    /** The words of all values, folded. */
    List<String> words(String name) {
        return folded(name).stream()
                .flatMap(text -> Arrays.stream(text.split(" ")))
                .toList();
    }

    <E extends Enum<E>> Set<E> oneOf(String name, Class<E> type) {
        return texts(name).stream().map(text -> constant(name, text, type)).collect(Collectors.toSet());
    }

    /** From the first day of {@code from} to the last of {@code to}; each may be a day, a month or a year. */
    Span span() {
        return new Span(date("from", Edtf::earliest), date("to", Edtf::latest));
    }

    int limit() {
        Optional<String> written = single("limit");
        if (written.isEmpty()) {
            return DEFAULT_LIMIT;
        }
        String text = written.get();
        int limit = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new BadQueryException(
                    "limit", "must be a whole number from 1 to " + MAX_LIMIT + ", not '" + text + "'");
        }
        return limit;
    }

    Optional<Cursor> cursor() {
        return single("cursor").map(Cursor::decode);
    }

    private @Nullable LocalDate date(String name, Function<Edtf, @Nullable LocalDate> end) {
        Optional<String> written = single(name);
        if (written.isEmpty()) {
            return null;
        }
        String text = written.get();
        @Nullable LocalDate day;
        try {
            day = end.apply(Edtf.parse(text));
        } catch (IllegalArgumentException e) {
            day = null;
        }
        if (day == null) {
            throw new BadQueryException(name, "must be a date such as 2017-01-23, 2017-01 or 2017, not '" + text + "'");
        }
        return day;
    }

    private Optional<String> single(String name) {
        List<String> texts = texts(name);
        if (texts.size() > 1) {
            throw new BadQueryException(name, "is given more than once");
        }
        return texts.stream().findFirst();
    }

    private List<String> texts(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static <E extends Enum<E>> E constant(String name, String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new BadQueryException(
                        name,
                        "must be one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))
                                + ", not '" + text.toLowerCase(Locale.ROOT) + "'"));
    }
}
