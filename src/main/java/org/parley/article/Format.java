package org.parley.article;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What a file holds, by its name. */
enum Format {
    TEXT,
    HTML,
    JSONL;

    static Optional<Format> of(Path file) {
        String name = withoutGz(file.getFileName().toString()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".txt")) {
            return Optional.of(TEXT);
        }
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return Optional.of(HTML);
        }
        return name.endsWith(".jsonl") ? Optional.of(JSONL) : Optional.empty();
    }

    static boolean isCompressed(Path file) {
        return file.getFileName().toString().endsWith(".gz");
    }

    /** The file's name without {@code .gz} and without its extension. */
    static String baseName(Path file) {
        String name = withoutGz(file.getFileName().toString());
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String withoutGz(String name) {
        return name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
    }
}
