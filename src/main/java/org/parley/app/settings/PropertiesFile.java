package org.parley.app.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Reads a Java properties file and keeps the number of each line, which {@link Properties} alone forgets. */
final class PropertiesFile {
    private PropertiesFile() {}

    /** The settings of the file in its order; none if there is no such file. Adds what is wrong with it to {@code problems}. */
    static List<Given> read(Path file, List<String> problems) {
        if (Files.notExists(file)) {
            return List.of();
        }
        List<Given> read = new ArrayList<>();
        Map<String, Integer> lineOfKey = new HashMap<>();
        int number = 0;
        for (String line : lines(file, problems)) {
            number++;
            String where = file + ":" + number;
            Properties one = parse(line, where, problems);
            for (String key : one.stringPropertyNames()) {
                Integer before = lineOfKey.putIfAbsent(key, number);
                if (before != null) {
                    problems.add(where + ": " + key + " is already set in line " + before);
                }
                read.add(new Given(key, one.getProperty(key), where));
            }
        }
        return read;
    }

    private static List<String> lines(Path file, List<String> problems) {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException e) {
            problems.add(file + ": is not UTF-8 text");
            return List.of();
        } catch (IOException e) {
            problems.add(file + ": cannot be read: " + e.getMessage());
            return List.of();
        }
    }

    private static Properties parse(String line, String where, List<String> problems) {
        Properties one = new Properties();
        if (!line.stripLeading().startsWith("#") && line.endsWith("\\")) {
            problems.add(where + ": a setting must stand on one line");
            return one;
        }
        try {
            one.load(new StringReader(line));
        } catch (IllegalArgumentException e) {
            problems.add(where + ": " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return one;
    }
}
