package org.parley.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * In how many documents of a reference collection each word stands; from it, how much a word says about what a text is
 * about. Immutable, thread-safe.
 */
public final class TermStatistics {
    private static final String HEADER = "# documents\t";

    private final int documents;
    private final int rarest;
    private final Map<String, Integer> documentsWith;

    /**
     * Takes the counts as they are.
     *
     * @param documents size of the collection, at least 1
     * @param documentsWith documents per word, 1 to {@code documents}; a word that is absent counts as rarer than all others
     */
    public TermStatistics(int documents, Map<String, Integer> documentsWith) {
        this.documents = documents;
        this.documentsWith = Map.copyOf(documentsWith);
        this.rarest = Math.max(
                1, documentsWith.values().stream().min(Integer::compare).orElse(1) / 2);
    }

    /**
     * Reads a file of lines {@code word TAB documents}; the first line is {@code # documents TAB} their number,
     * other lines with {@code #} are remarks.
     *
     * @throws UncheckedIOException if it cannot be read
     * @throws IllegalArgumentException naming file and line if a line is something else
     */
    public static TermStatistics load(Path file) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String header = lines.readLine();
            if (header == null || !header.startsWith(HEADER)) {
                throw new IllegalArgumentException(file + ":1: expected '# documents', a tab and their number");
            }
            int documents = number(header.substring(HEADER.length()), file, 1);
            Map<String, Integer> counts = new HashMap<>();
            int lineNumber = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                lineNumber++;
                if (line.startsWith("#")) {
                    continue;
                }
                int tab = line.indexOf('\t');
                if (tab < 1) {
                    throw new IllegalArgumentException(
                            file + ":" + lineNumber + ": expected a word, a tab and a number");
                }
                counts.put(line.substring(0, tab), number(line.substring(tab + 1), file, lineNumber));
            }
            return new TermStatistics(documents, counts);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static int number(String digits, Path file, int line) {
        try {
            int number = Integer.parseInt(digits);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // reported below like any other number that cannot be
        }
        throw new IllegalArgumentException(file + ":" + line + ": expected a number above 0: '" + digits + "'");
    }

    /** Inverse document frequency in thousandths: ln(documents / documents with the word), 0 for a word of every document. */
    public int idf(String word) {
        return (int) Math.round(1000 * StrictMath.log((double) documents / documentsWith(word)));
    }

    /** Share of documents with the word, in thousandths. */
    public int shareOfDocuments(String word) {
        return (int) (1000L * documentsWith(word) / documents);
    }

    private int documentsWith(String word) {
        return Math.min(documents, documentsWith.getOrDefault(word, rarest));
    }
}
