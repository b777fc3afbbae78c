package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.article.ArticleReader;
import org.parley.article.Read;
import org.parley.model.CleanArticle;
import org.parley.model.RawArticle;
import org.parley.vocabulary.Vocabulary;

/** Pages of our own making, one folder per reason: {@code input.*} gives {@code expected.txt} and {@code expected.json}. */
class GoldenPagesTest {
    private static final Path FOLDERS = Path.of("src/test/resources/clean");
    private static final Cleaner CLEANER = new Cleaner(Vocabulary.load(Path.of("config/vocabulary")));
    private static final Map<String, Function<CleanArticle, String>> FACTS = Map.of(
            "title", CleanArticle::getTitle,
            "agency", CleanArticle::getAgency,
            "dateline", CleanArticle::getDateline,
            "byline", CleanArticle::getByline,
            "outlet", CleanArticle::getOutlet,
            "language", CleanArticle::getLanguage,
            "url", CleanArticle::getUrl,
            "published", article -> article.getPublished().getEdtf());

    static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void thePageGivesItsArticle(Path folder) throws IOException {
        CleanArticle clean = CLEANER.clean(input(folder));

        assertThat(String.join("\n\n", clean.getParagraphs()) + "\n")
                .isEqualTo(Files.readString(folder.resolve("expected.txt")));
        Path facts = folder.resolve("expected.json");
        if (Files.exists(facts)) {
            for (Map.Entry<String, JsonNode> fact :
                    new ObjectMapper().readTree(facts.toFile()).properties()) {
                assertThat(FACTS.get(fact.getKey()).apply(clean))
                        .as(fact.getKey())
                        .isEqualTo(fact.getValue().textValue());
            }
        }
    }

    private static RawArticle input(Path folder) {
        try (Stream<Read> reads = new ArticleReader(InputStream.nullInputStream()).read(folder)) {
            return reads.flatMap(read ->
                            read instanceof Read.Article article ? Stream.of(article.article()) : Stream.empty())
                    .filter(article -> article.getId().equals("input"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
