package org.parley;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.parley.article.ArticleReader;
import org.parley.article.Read;
import org.parley.clean.Cleaner;
import org.parley.extract.Extractor;
import org.parley.extract.rule.RuleBook;
import org.parley.model.CleanArticle;
import org.parley.model.Event;
import org.parley.model.Json;
import org.parley.model.Mention;
import org.parley.model.RawArticle;
import org.parley.model.Story;
import org.parley.model.TalkRound;
import org.parley.round.Assembled;
import org.parley.round.Assembler;
import org.parley.story.Clustering;
import org.parley.story.Fingerprints;
import org.parley.story.Owners;
import org.parley.story.SameStory;
import org.parley.story.TermStatistics;
import org.parley.vocabulary.Vocabulary;

/**
 * All stages over a whole collection at once, without Kafka: what the topology must come to, whatever the order in which
 * articles arrive. As a program it writes what {@code parley process} writes, dead letters left out.
 */
public record InMemoryPipeline(
        Function<RawArticle, CleanArticle> clean,
        Function<CleanArticle, List<Mention>> extract,
        InMemoryStories stories,
        Assembler assembler) {

    /** The final values of the four topics, by key; redirects left out. */
    public record Topics(
            SortedMap<String, CleanArticle> cleanArticles,
            SortedMap<String, Story> stories,
            SortedMap<String, Event> events,
            SortedMap<String, TalkRound> talkRounds) {}

    /** With the vocabulary and term statistics of {@code config/vocabulary}. */
    public static InMemoryPipeline configured(Path vocabularyFolder) {
        Vocabulary vocabulary = Vocabulary.load(vocabularyFolder);
        Extractor extractor = new Extractor(vocabulary, RuleBook.load(vocabularyFolder));
        TermStatistics statistics = TermStatistics.load(vocabularyFolder.resolve("term-statistics.tsv"));
        return new InMemoryPipeline(
                new Cleaner(vocabulary)::clean,
                article -> extractor.extract(article).mentions(),
                new InMemoryStories(
                        new Fingerprints(statistics),
                        new SameStory(),
                        new Clustering(SameStory.DEFAULT_WINDOW_DAYS, new Owners(vocabulary))),
                new Assembler());
    }

    /** Of several articles with the same id the last counts. */
    public Topics run(Collection<RawArticle> articles) {
        SortedMap<String, CleanArticle> cleanArticles = new TreeMap<>();
        articles.forEach(article -> cleanArticles.put(article.getId(), clean.apply(article)));
        List<Story> told = stories.of(cleanArticles.values());
        Map<String, String> storyOf = new HashMap<>();
        told.forEach(story -> story.getMembers().forEach(id -> storyOf.put(id, story.getStoryId())));
        Map<String, Set<Mention>> byProcess = cleanArticles.values().stream()
                .flatMap(article -> extract.apply(article).stream())
                .map(mention -> Mention.newBuilder(mention)
                        .setStoryId(storyOf.get(mention.getArticleId()))
                        .build())
                .collect(groupingBy(Mention::getProcess, TreeMap::new, toSet()));
        List<Assembled> assembled =
                byProcess.values().stream().map(assembler::assemble).toList();
        return new Topics(
                cleanArticles,
                byKey(told.stream(), Story::getStoryId),
                byKey(assembled.stream().flatMap(of -> of.events().stream()), Event::getEventId),
                byKey(assembled.stream().flatMap(of -> of.rounds().stream()), TalkRound::getRoundId));
    }

    private static <T> SortedMap<String, T> byKey(Stream<T> values, Function<T, String> key) {
        SortedMap<String, T> map = new TreeMap<>();
        values.forEach(value -> map.put(key.apply(value), value));
        return map;
    }

    /** {@code InMemoryPipeline PATH... -o DIR} */
    public static void main(String[] args) {
        List<String> arguments = List.of(args);
        int option = arguments.indexOf("-o");
        Path folder = Path.of(arguments.get(option + 1));
        List<RawArticle> articles = new ArrayList<>();
        for (String path : arguments.subList(0, option)) {
            try (Stream<Read> read = new ArticleReader(System.in).read(Path.of(path))) {
                read.filter(Read.Article.class::isInstance)
                        .forEach(article -> articles.add(((Read.Article) article).article()));
            }
        }
        Topics topics = configured(Path.of("config/vocabulary")).run(articles);
        write(folder.resolve("clean-articles.jsonl"), topics.cleanArticles().values());
        write(folder.resolve("stories.jsonl"), topics.stories().values());
        write(folder.resolve("events.jsonl"), topics.events().values());
        write(folder.resolve("talk-rounds.jsonl"), topics.talkRounds().values());
    }

    private static void write(Path file, Collection<? extends SpecificRecord> records) {
        try {
            Files.createDirectories(file.getParent());
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
                records.forEach(value -> out.println(Json.of(value)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
