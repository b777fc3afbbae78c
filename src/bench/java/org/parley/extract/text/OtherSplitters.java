package org.parley.extract.text;

import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.bench.OpenNlp;
import org.parley.extract.text.LabelledSentences.Score;

/** Prints how other splitters do on our labelled paragraphs, as a Markdown table: {@code -Dbench.main=}this class. */
public final class OtherSplitters {
    private OtherSplitters() {}

    public static void main(String[] arguments) throws IOException {
        OpenNlp openNlp = new OpenNlp();
        Map<String, Function<String, List<Integer>>> splitters = new LinkedHashMap<>();
        splitters.put("`java.text.BreakIterator`", OtherSplitters::ofJava);
        splitters.put("ICU `BreakIterator`", text -> ofIcu(text, false));
        splitters.put("ICU with its list of abbreviations", text -> ofIcu(text, true));
        splitters.put("OpenNLP, English model", text -> openNlp.sentences(text).stream()
                .map(span -> span.getStart())
                .toList());
        splitters.put(
                "ours, tokens included",
                text -> Sentences.of(text).stream().map(Sentence::start).toList());
        System.out.println("| splitter | precision | recall | F1 | invented | missed |\n|---|---|---|---|---|---|");
        System.out.println(splitters.entrySet().stream()
                .map(splitter -> row(splitter.getKey(), LabelledSentences.score(splitter.getValue())))
                .collect(Collectors.joining("\n")));
    }

    private static String row(String name, Score score) {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %d | %d |",
                name,
                score.precision(),
                score.recall(),
                score.f1(),
                score.invented(),
                score.missed());
    }

    private static List<Integer> ofJava(String text) {
        BreakIterator splitter = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        splitter.setText(text);
        List<Integer> starts = new ArrayList<>();
        for (int at = splitter.first(); at != BreakIterator.DONE && at < text.length(); at = splitter.next()) {
            starts.add(at);
        }
        return starts;
    }

    private static List<Integer> ofIcu(String text, boolean knowsAbbreviations) {
        var splitter = com.ibm.icu.text.BreakIterator.getSentenceInstance(Locale.ENGLISH);
        if (knowsAbbreviations) {
            splitter = FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH).wrapIteratorWithFilter(splitter);
        }
        splitter.setText(text);
        List<Integer> starts = new ArrayList<>();
        for (int at = splitter.first();
                at != com.ibm.icu.text.BreakIterator.DONE && at < text.length();
                at = splitter.next()) {
            starts.add(at);
        }
        return starts;
    }
}
