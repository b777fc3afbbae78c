package org.parley.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.model.CleanArticle;
import org.parley.model.Fingerprint;
import org.parley.model.LinkKind;
import org.parley.model.Story;
import org.parley.model.StoryLink;
import org.parley.model.StoryNode;

/** Laws that hold for all articles and all graphs. */
class StoryProperties {
    private static final List<String> SENTENCES = Stream.of(Reports.WIRE_TEXT, Reports.OWN_REPORT, Reports.NEXT_ROUND)
            .flatMap(List::stream)
            .toList();

    private final SameStory rule = new SameStory();
    private final Clustering clustering = new Clustering();

    @Property(tries = 200)
    void theRuleIsSymmetric(@ForAll("articles") CleanArticle one, @ForAll("articles") CleanArticle other) {
        Fingerprint a = Reports.print(one);
        Fingerprint b = Reports.print(other);
        assertThat(rule.of(a, b)).isEqualTo(rule.of(b, a));
    }

    @Property(tries = 200)
    void whatTellsTheSameStorySharesExactlyOneResponsibleKey(
            @ForAll("articles") CleanArticle one, @ForAll("articles") CleanArticle other) {
        Fingerprint a = Reports.print(one);
        Fingerprint b = Reports.print(other);
        List<String> responsible = a.getKeys().stream()
                .filter(key -> BlockingKeys.responsible(key, a, b))
                .toList();
        assertThat(responsible)
                .isEqualTo(b.getKeys().stream()
                        .filter(key -> BlockingKeys.responsible(key, b, a))
                        .toList());
        assertThat(responsible).hasSize(Collections.disjoint(a.getKeys(), b.getKeys()) ? 0 : 1);
    }

    @Property(tries = 300)
    void neitherOrderNorRepetitionChangesTheStories(@ForAll("graphs") Graph graph, @ForAll long seed) {
        List<StoryNode> nodes = new ArrayList<>(graph.nodes);
        List<StoryLink> links = new ArrayList<>(graph.links);
        Collections.shuffle(nodes, new Random(seed));
        Collections.shuffle(links, new Random(seed));
        nodes.addAll(graph.nodes);
        links.addAll(graph.links);
        assertThat(clustering.cluster(nodes, links)).isEqualTo(clustering.cluster(graph.nodes, graph.links));
    }

    @Property(tries = 300)
    void everyArticleIsInExactlyOneStory(@ForAll("graphs") Graph graph) {
        List<Story> stories = clustering.cluster(graph.nodes, graph.links);
        assertThat(stories.stream().flatMap(story -> story.getMembers().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        graph.nodes.stream().map(StoryNode::getArticleId).toList());
        assertThat(stories).allSatisfy(story -> {
            assertThat(story.getStoryId()).isEqualTo(story.getMembers().get(0));
            assertThat(story.getIndependentSources())
                    .isBetween(1, story.getMembers().size());
        });
    }

    record Graph(List<StoryNode> nodes, List<StoryLink> links) {}

    @Provide
    Arbitrary<CleanArticle> articles() {
        Arbitrary<Set<String>> text = Arbitraries.of(SENTENCES).set().ofMaxSize(7);
        return Combinators.combine(text, Arbitraries.integers().between(0, 4), Arbitraries.of("en", "sv"))
                .as((sentences, day, language) -> CleanArticle.newBuilder(
                                Reports.article("a", Reports.DAY.plusDays(day), "Title", List.copyOf(sentences)))
                        .setLanguage(language)
                        .build());
    }

    @Provide
    Arbitrary<Graph> graphs() {
        return Arbitraries.integers().between(1, 12).flatMap(size -> {
            Arbitrary<StoryLink> link = Combinators.combine(
                            Arbitraries.integers().between(0, size - 1),
                            Arbitraries.integers().between(0, size - 1),
                            Arbitraries.of(LinkKind.class),
                            Arbitraries.integers().between(1, 4))
                    .filter((a, b, kind, weight) -> a < b)
                    .as((a, b, kind, weight) -> new StoryLink(id(a), 1, id(b), 1, kind, weight));
            Arbitrary<List<StoryLink>> links =
                    size == 1 ? Arbitraries.just(List.of()) : link.list().ofMaxSize(40);
            return links.map(some -> new Graph(
                    IntStream.range(0, size).mapToObj(StoryProperties::node).toList(), some));
        });
    }

    private static StoryNode node(int number) {
        return StoryNode.newBuilder()
                .setArticleId(id(number))
                .setVersion(1)
                .setLanguage("en")
                .setOutlet("Outlet " + number % 3)
                .setAgency(number % 4 == 0 ? "AFP" : null)
                .setPublished(number % 5 == 0 ? null : LocalDate.of(2017, 3, 14 + number % 3))
                .build();
    }

    private static String id(int number) {
        return "article-" + (char) ('a' + number);
    }
}
