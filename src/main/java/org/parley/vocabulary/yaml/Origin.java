package org.parley.vocabulary.yaml;

import java.nio.file.Path;

/**
 * Where in which file something was written.
 *
 * @param file as given to {@link YamlRecords#read}
 * @param line from 1; 0 where the whole file is meant
 */
public record Origin(Path file, int line) {
    @Override
    public String toString() {
        return line == 0 ? file.toString() : file + ":" + line;
    }
}
