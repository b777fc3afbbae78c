package org.parley.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.model.CleanArticle;
import org.parley.model.Fingerprint;
import org.parley.model.Publication;
import org.parley.model.TermWeight;

/** Makes the fingerprint of an article, blocking keys included. Immutable, thread-safe. */
public final class Fingerprints {
    /** What an article without a known language gets: it is compared by shared text alone. */
    private static final String UNKNOWN_LANGUAGE = "und";

    /** The language of the term statistics. In others a common word cannot be told from a telling one. */
    private static final String LANGUAGE_OF_STATISTICS = "en";

    private static final int TERMS = 64;
    private static final int NAMES = 32;

    /** A headline says in ten words what the body says in five hundred: each of its words counts as so many. */
    private static final int TITLE_COUNTS = 3;

    /** The lead tells the news, what follows is background that other stories share: its words count twice. */
    private static final int LEAD_WORDS = 150;

    /** A word that is used ten times says more than one used once, but not ten times as much. */
    private static final double TF_POWER = 0.7;

    /** Beyond this, in thousandths, a word is no more telling, only rare: misspellings and names of passers-by. */
    private static final int MOST_IDF = 6000;

    private final TermStatistics statistics;

    public Fingerprints(TermStatistics statistics) {
        this.statistics = statistics;
    }

    /** The fingerprint of the clean article alone. */
    public Fingerprint of(CleanArticle article) {
        String language = Optional.ofNullable(article.getLanguage()).orElse(UNKNOWN_LANGUAGE);
        List<Word> title =
                Optional.ofNullable(article.getTitle()).map(Words::of).orElse(List.of());
        List<Word> body = article.getParagraphs().stream()
                .flatMap(paragraph -> Words.of(paragraph).stream())
                .toList();
        Shingles shingles = Shingles.of(body);
        List<WeightedWord> terms = language.equals(LANGUAGE_OF_STATISTICS) ? strongest(title, body) : List.of();
        return Fingerprint.newBuilder()
                .setArticleId(article.getId())
                .setLanguage(language)
                .setPublished(day(article.getPublished()))
                .setAgency(article.getAgency())
                .setShingles(shingles.sketch())
                .setShingleCount(shingles.count())
                .setTerms(terms.stream()
                        .map(WeightedWord::asTerm)
                        .sorted(Comparator.comparing(TermWeight::getTerm))
                        .toList())
                .setTitleTerms(hashes(title.stream().map(Word::text)))
                .setNames(hashes(mostFrequentNames(body)))
                .setKeys(BlockingKeys.of(language, terms, shingles, statistics))
                .build();
    }

    /** A vague date is no help in telling which day's news this is. */
    private static @Nullable LocalDate day(Publication published) {
        LocalDate earliest = published.getEarliest();
        LocalDate latest = published.getLatest();
        if (earliest == null || latest == null) {
            return null;
        }
        long width = latest.toEpochDay() - earliest.toEpochDay();
        return width > SameStory.DEFAULT_WINDOW_DAYS ? null : earliest.plusDays(width / 2);
    }

    /** The words of the highest tf-idf as a vector of unit length, strongest first. */
    private List<WeightedWord> strongest(List<Word> title, List<Word> body) {
        Map<String, Integer> counts = new HashMap<>();
        body.forEach(word -> counts.merge(word.text(), 1, Integer::sum));
        body.stream().limit(LEAD_WORDS).forEach(word -> counts.merge(word.text(), 1, Integer::sum));
        title.forEach(word -> counts.merge(word.text(), TITLE_COUNTS, Integer::sum));
        List<WeightedWord> strongest = counts.entrySet().stream()
                .filter(entry -> entry.getKey().length() > 1)
                .map(entry -> new WeightedWord(entry.getKey(), tfIdf(entry.getKey(), entry.getValue())))
                .sorted(WeightedWord.STRONGEST_FIRST)
                .limit(TERMS)
                .toList();
        long squares = strongest.stream()
                .mapToLong(word -> (long) word.weight() * word.weight())
                .sum();
        double length = Math.max(1, StrictMath.sqrt(squares));
        return strongest.stream()
                .map(word -> new WeightedWord(word.word(), (int) Math.round(1000 * word.weight() / length)))
                .filter(word -> word.weight() > 0)
                .toList();
    }

    private int tfIdf(String word, int count) {
        return (int) Math.round(StrictMath.pow(count, TF_POWER) * Math.min(MOST_IDF, statistics.idf(word)));
    }

    private static Stream<String> mostFrequentNames(List<Word> body) {
        Map<String, Integer> counts = new HashMap<>();
        body.stream().filter(Word::name).forEach(word -> counts.merge(word.text(), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NAMES)
                .map(Map.Entry::getKey);
    }

    private static List<Integer> hashes(Stream<String> words) {
        return new ArrayList<>(words.map(Hash::of).distinct().sorted().toList());
    }
}
