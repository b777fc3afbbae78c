package org.parley.vocabulary.yaml;

import java.nio.file.Path;

/**
 * One bad line.
 *
 * @param file that holds it
 * @param line from 1; 0 where the whole file is meant
 * @param reason in plain words, naming the offending key or value
 */
public record Problem(Path file, int line, String reason) {
    @Override
    public String toString() {
        return new Origin(file, line) + ": " + reason;
    }
}
