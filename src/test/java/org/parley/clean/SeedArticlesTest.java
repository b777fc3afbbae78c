package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.article.ArticleReader;
import org.parley.article.Read;
import org.parley.model.CleanArticle;
import org.parley.model.Publication;
import org.parley.model.PublicationSource;
import org.parley.model.RawArticle;
import org.parley.vocabulary.Vocabulary;

/** The five seeds as their gold says: which lines are the article, and what it says of its origin. */
class SeedArticlesTest {
    private static final Cleaner CLEANER = new Cleaner(Vocabulary.load(Path.of("config/vocabulary")));

    /** Seed, the lines of its body (1-based), and what the text itself says. */
    record Gold(
            String id,
            List<Integer> bodyLines,
            @Nullable String title,
            @Nullable String agency,
            @Nullable String dateline,
            @Nullable String byline,
            String published) {}

    static Stream<Gold> seeds() {
        return Stream.of(
                new Gold("000_3705867985a084eb", List.of(1, 2, 4, 5, 6, 7), null, null, "CAIRO", null, "2015-02-10"),
                new Gold("001_bc2fa23a8e4d7923", List.of(2, 3, 4, 5, 6, 7, 8), null, "AFP", null, null, "2017-10-18"),
                new Gold(
                        "002_854423d39fc4d8cd",
                        List.of(9, 11, 13, 15, 17, 19, 21, 23, 25, 27),
                        "Syria agrees informal opposition talks in Moscow: Russia",
                        null,
                        null,
                        null,
                        "2012-01-30"),
                new Gold(
                        "003_f2160c1b65ef697a",
                        List.of(15, 19, 21, 23, 25, 27, 29, 31, 33, 35),
                        "Putin: Next Stage is Nationwide Ceasefire in Syria",
                        null,
                        null,
                        "Local Editor",
                        "2016-12-16"),
                new Gold(
                        "004_77e29180deb53717",
                        List.of(6, 8, 10, 12, 14, 16),
                        null,
                        "Sputnik",
                        "MOSCOW",
                        null,
                        "2017-01-28"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theBodyIsKeptAndTheNoiseIsCut(Gold gold) {
        RawArticle raw = seed(gold.id());
        String[] lines = raw.getBody().split("\n", -1);
        List<String> expected = gold.bodyLines().stream()
                .map(number -> lines[number - 1])
                // the one line that a script shares with prose
                .map(line -> line.startsWith("console.log") ? line.substring(line.indexOf("}The") + 1) : line)
                .map(Characters::oneLine)
                .toList();

        CleanArticle clean = CLEANER.clean(raw);

        assertThat(clean.getParagraphs()).isEqualTo(expected);
        assertThat(clean.getRemoved())
                .allSatisfy(removed -> assertThat(removed.getLines()).matches("\\d+(-\\d+)?"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTextSaysWhereItComesFrom(Gold gold) {
        CleanArticle clean = CLEANER.clean(seed(gold.id()));

        assertThat(clean.getTitle()).isEqualTo(gold.title());
        assertThat(clean.getAgency()).isEqualTo(gold.agency());
        assertThat(clean.getDateline()).isEqualTo(gold.dateline());
        assertThat(clean.getByline()).isEqualTo(gold.byline());
        assertThat(clean.getLanguage()).isEqualTo("en");
        assertThat(clean.getPublished().getEdtf()).isEqualTo(gold.published());
        assertThat(clean.getPublished().getSource()).isEqualTo(PublicationSource.source);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutItsSidecarNoClockOrFooterBecomesThePublicationDate(Gold gold) {
        RawArticle bare = RawArticle.newBuilder(seed(gold.id()))
                .setUrl(null)
                .setOutlet(null)
                .setPublishedAt(null)
                .build();

        CleanArticle clean = CLEANER.clean(bare);

        // the first says "last month" of talks on Jan. 29; the others give nothing away
        assertThat(clean.getPublished())
                .isEqualTo(
                        gold.id().startsWith("000")
                                ? new Publication("XXXX-02-XX", null, null, PublicationSource.inferred)
                                : new Publication(null, null, null, PublicationSource.unknown));
        assertThat(clean.getParagraphs())
                .isEqualTo(CLEANER.clean(seed(gold.id())).getParagraphs());
    }

    private static RawArticle seed(String id) {
        try (Stream<Read> reads =
                new ArticleReader(InputStream.nullInputStream()).read(Path.of("seeds", id + ".txt"))) {
            return reads.map(read -> ((Read.Article) read).article())
                    .findFirst()
                    .orElseThrow();
        }
    }
}
