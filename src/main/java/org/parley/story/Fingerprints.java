package org.parley.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    private final Terms terms;
    private final BlockingKeys keys;

    public Fingerprints(TermStatistics statistics) {
        this.terms = new Terms(statistics);
        this.keys = new BlockingKeys(statistics);
    }

    /** The fingerprint of the clean article alone. */
    public Fingerprint of(CleanArticle article) {
        String language = Optional.ofNullable(article.getLanguage()).orElse(UNKNOWN_LANGUAGE);
        List<String> title =
                Optional.ofNullable(article.getTitle()).map(Words::of).orElse(List.of());
        List<String> body = article.getParagraphs().stream()
                .flatMap(paragraph -> Words.of(paragraph).stream())
                .toList();
        Shingles shingles = Shingles.of(body);
        List<WeightedWord> strongest =
                language.equals(LANGUAGE_OF_STATISTICS) ? terms.strongest(title, body) : List.of();
        return Fingerprint.newBuilder()
                .setArticleId(article.getId())
                .setLanguage(language)
                .setPublished(day(article.getPublished()))
                .setAgency(article.getAgency())
                .setShingles(shingles.sketch())
                .setShingleCount(shingles.count())
                .setTerms(strongest.stream()
                        .map(WeightedWord::asTerm)
                        .sorted(Comparator.comparing(TermWeight::getTerm))
                        .toList())
                .setKeys(keys.of(language, strongest, shingles))
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
}
