package org.parley.clean;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parley.clean.LanguageGuesser.Candidate;
import org.parley.clean.LanguageSamples.Sample;

/**
 * Prints how often our guess and those of libraries name a text's language, as Markdown tables: {@code
 * -Dbench.main=org.parley.clean.OtherLanguageGuessers -Dbench="FOLDER ARTICLES"}. The folder holds HTML pages whose {@code
 * lang} is known; the articles are in English.
 */
public final class OtherLanguageGuessers {
    /** A sentence, a short report, a report; the last is about what we look at of an article. */
    private static final List<Integer> LENGTHS = List.of(1, 3, 10, 25);

    /** Those of most of the world's news. */
    private static final Set<String> COMMON =
            Set.of(("en fr de es it pt nl sv tr pl ru uk ar fa he id ro el ja zh ko th ka hy hi bn").split(" "));

    private static final int MOST_PER_TEXT = 60;

    private OtherLanguageGuessers() {}

    public static void main(String[] arguments) throws IOException {
        LanguageSamples pages = LanguageSamples.ofPages(Path.of(arguments[0]));
        LanguageSamples articles = LanguageSamples.ofArticles("en", Path.of(arguments[1]));
        for (Candidate candidate : Candidate.values()) {
            compare(candidate, pages, articles);
        }
    }

    private static void compare(Candidate candidate, LanguageSamples pages, LanguageSamples articles) {
        double before = cpuSeconds();
        LanguageGuesser guesser = candidate.start();
        guesser.of("The envoys met in Geneva on Monday to discuss who may use the lower dam, officials said.");
        System.out.printf(
                Locale.ROOT,
                "%n## %s: first answer after %.2f s of processor time%n%n",
                candidate.title(),
                cpuSeconds() - before);
        System.out.println(
                "| sentences | common: right, none, wrong | listed: right, none, wrong | others: right, none, wrong"
                        + " | not en, named en | en articles: right, none | µs |\n|---|---|---|---|---|---|---|");
        Set<String> ours = Language.languages();
        Map<Integer, Map<String, Tally>> byLength = new LinkedHashMap<>();
        for (int length : LENGTHS) {
            Map<String, Tally> tallies = new TreeMap<>();
            double start = cpuSeconds();
            List<Sample> samples = pages.samples(length, MOST_PER_TEXT);
            samples.forEach(sample -> tallies.computeIfAbsent(sample.language(), language -> new Tally())
                    .add(sample.language(), guesser.of(sample.text())));
            double seconds = cpuSeconds() - start;
            Tally english = new Tally();
            articles.samples(length, 1).forEach(sample -> english.add("en", guesser.of(sample.text())));
            byLength.put(length, tallies);
            Tally common = sum(tallies, COMMON::contains);
            Tally listed = sum(tallies, language -> ours.contains(language) && !COMMON.contains(language));
            Tally rare = sum(tallies, language -> !ours.contains(language));
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %s | %s | %s | %.3f | %.3f, %.3f | %.0f |%n",
                    length,
                    common.shares(),
                    listed.shares(),
                    rare.shares(),
                    share(
                            tallies.values().stream().mapToInt(t -> t.english).sum() - tallies.get("en").right,
                            samples.size()),
                    share(english.right, english.all),
                    share(english.none, english.all),
                    seconds * 1e6 / samples.size());
        }
        for (int length : LENGTHS) {
            System.out.println("\nworst at " + length + ": "
                    + byLength.get(length).entrySet().stream()
                            .filter(tally -> tally.getValue().right < tally.getValue().all)
                            .map(tally -> tally.getKey() + " " + tally.getValue())
                            .collect(Collectors.joining("; ")));
        }
    }

    private static Tally sum(Map<String, Tally> tallies, Predicate<String> isAmong) {
        Tally sum = new Tally();
        tallies.forEach((language, tally) -> {
            if (isAmong.test(language)) {
                sum.add(tally);
            }
        });
        return sum;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static double cpuSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    /** How often a language was named. */
    private static final class Tally {
        private int all;
        private int right;
        private int none;
        private int english;
        private final Map<String, Integer> wrong = new TreeMap<>();

        void add(String language, String guess) {
            all++;
            english += guess.equals("en") ? 1 : 0;
            if (guess.equals(language)) {
                right++;
            } else if (guess.equals(LanguageGuesser.UNKNOWN)) {
                none++;
            } else {
                wrong.merge(guess, 1, Integer::sum);
            }
        }

        void add(Tally other) {
            all += other.all;
            right += other.right;
            none += other.none;
            english += other.english;
            other.wrong.forEach((guess, count) -> wrong.merge(guess, count, Integer::sum));
        }

        String shares() {
            return "%.3f, %.3f, %.3f".formatted(share(right, all), share(none, all), share(all - right - none, all));
        }

        @Override
        public String toString() {
            List<String> guesses = new ArrayList<>();
            wrong.forEach((guess, count) -> guesses.add(guess + ":" + count));
            return "%d/%d %d none %s".formatted(right, all, none, guesses);
        }
    }
}
