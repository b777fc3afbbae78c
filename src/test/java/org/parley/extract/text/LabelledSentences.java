package org.parley.extract.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Tricky paragraphs whose sentence ends were marked by hand, and what a splitter makes of them. */
final class LabelledSentences {

    record Paragraph(String text, Set<Integer> starts) {}

    /** Counts of sentence starts inside paragraphs; the first of each paragraph is given away and not counted. */
    record Score(int right, int invented, int missed, List<String> wrong) {
        double f1() {
            return 2.0 * right / (2.0 * right + invented + missed);
        }

        double precision() {
            return (double) right / (right + invented);
        }

        double recall() {
            return (double) right / (right + missed);
        }
    }

    private LabelledSentences() {}

    static List<Paragraph> read() {
        try (InputStream file = LabelledSentences.class.getResourceAsStream("labelled-sentences.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(LabelledSentences::paragraph)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code " | "} stands for a space before a sentence, {@code "|"} alone for nothing. */
    private static Paragraph paragraph(String line) {
        StringBuilder text = new StringBuilder();
        Set<Integer> starts = new TreeSet<>();
        for (String sentence : Arrays.asList(line.split("\\|"))) {
            if (text.length() > 0) {
                text.append(sentence.startsWith(" ") ? " " : "");
                starts.add(text.length());
            }
            text.append(sentence.strip());
        }
        return new Paragraph(text.toString(), starts);
    }

    /** Scores a splitter that gives the starts of all sentences of a text. */
    static Score score(Function<String, List<Integer>> splitter) {
        int right = 0;
        int invented = 0;
        int missed = 0;
        List<String> wrong = new ArrayList<>();
        for (Paragraph paragraph : read()) {
            Set<Integer> found = new TreeSet<>(splitter.apply(paragraph.text));
            found.remove(0);
            Set<Integer> both = new TreeSet<>(found);
            both.retainAll(paragraph.starts);
            right += both.size();
            invented += found.size() - both.size();
            missed += paragraph.starts.size() - both.size();
            if (!found.equals(paragraph.starts)) {
                wrong.add(paragraph.text + " " + found + ", not " + paragraph.starts);
            }
        }
        return new Score(right, invented, missed, Collections.unmodifiableList(wrong));
    }
}
