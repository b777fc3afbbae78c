package org.parley.extract.text;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Word lists written as text, so that they read, and are edited, like a line of a dictionary. */
public final class Words {
    private Words() {}

    /** The words of all lines, split at spaces; a repeated word counts once. Immutable. */
    public static Set<String> of(String... lines) {
        return Arrays.stream(lines)
                .flatMap(line -> Arrays.stream(line.trim().split(" +")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
