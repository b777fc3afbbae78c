package org.parley.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.model.CleanArticle;

/**
 * Made-up news with the statistics of real news: words as frequent as in the term statistics, stories of one to nine articles
 * over up to three days, a third of them copies of one text, and sagas whose stories share half of their words. The same seed
 * gives the same articles.
 */
public final class SyntheticNews {
    private static final Path STATISTICS = Path.of("config/vocabulary/term-statistics.tsv");
    private static final int WORDS_OF_ARTICLE = 450;
    private static final int WORDS_OF_STORY = 40;
    private static final int OPEN_STORIES_PER_DAILY_ARTICLE = 2;

    /** A story in progress: its own words, those of its saga, and the agency text that some outlets print. */
    private record Topic(List<String> words, List<String> wireText) {}

    private final SplittableRandom random;
    private final List<String> vocabulary;
    private final int articlesPerDay;
    private final List<Topic> open = new ArrayList<>();
    private int written;

    /** @param vocabulary words, each as often as it is frequent */
    private SyntheticNews(long seed, List<String> vocabulary, int articlesPerDay) {
        this.random = new SplittableRandom(seed);
        this.vocabulary = vocabulary;
        this.articlesPerDay = articlesPerDay;
    }

    /** With the words of our own term statistics, each as often as it stands in a thousand documents, at least once. */
    public static SyntheticNews withRealWords(long seed, int articlesPerDay) throws IOException {
        try (Stream<String> lines = Files.lines(STATISTICS)) {
            List<String> vocabulary = lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .flatMap(word -> Collections.nCopies(Math.max(1, Integer.parseInt(word[1]) / 28), word[0]).stream())
                    .toList();
            return new SyntheticNews(seed, vocabulary, articlesPerDay);
        }
    }

    /** The next article; days advance as articles are written. */
    public CleanArticle next() {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(written / articlesPerDay);
        Topic topic = topic();
        boolean copy = random.nextInt(3) == 0;
        List<String> text = copy ? topic.wireText() : write(topic.words());
        String id = String.format("synthetic-%07d", written++);
        return CleanArticle.newBuilder(Reports.article(
                        id,
                        day,
                        sample(topic.words(), 8).collect(Collectors.joining(" ")),
                        List.of(String.join(" ", text))))
                .setOutlet("Outlet " + random.nextInt(500))
                .build();
    }

    /** A third of the articles begin a story, every other one within a saga that is running; the rest continue one. */
    private Topic topic() {
        int most = Math.max(1, articlesPerDay * OPEN_STORIES_PER_DAILY_ARTICLE / 3);
        if (open.isEmpty() || random.nextInt(3) == 0) {
            Stream<String> saga = open.isEmpty() || random.nextBoolean()
                    ? sample(vocabulary, WORDS_OF_STORY / 2)
                    : open.get(random.nextInt(open.size())).words().stream().limit(WORDS_OF_STORY / 2);
            List<String> words =
                    Stream.concat(saga, sample(vocabulary, WORDS_OF_STORY / 2)).toList();
            open.add(new Topic(words, write(words)));
            if (open.size() > most) {
                open.remove(0);
            }
            return open.get(open.size() - 1);
        }
        return open.get(random.nextInt(open.size()));
    }

    /** A quarter of the words are the story's. */
    private List<String> write(List<String> words) {
        return IntStream.range(0, WORDS_OF_ARTICLE)
                .mapToObj(i -> random.nextInt(4) == 0 ? any(words) : any(vocabulary))
                .toList();
    }

    private Stream<String> sample(List<String> words, int count) {
        return IntStream.range(0, count).mapToObj(i -> any(words));
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
