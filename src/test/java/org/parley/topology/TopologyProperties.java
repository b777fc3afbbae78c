package org.parley.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Whatever is sent, corrected and withdrawn, in whatever order: the topics end in what the last content of each article says,
 * as the stages say it when they see all articles at once.
 */
class TopologyProperties {
    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void theTopicsAreAFunctionOfTheLastContents(@ForAll("changes") List<Change> changes) {
        try (TopologyRun run = new TopologyRun()) {
            changes.forEach(change -> run.send(change.articleId(), change.article()));
            assertThat(run.finalTopics()).isEqualTo(TestTopology.oracle().run(Change.last(changes)));
            assertThat(run.redirectsThatLeadToARecord()).doesNotContainValue(false);
            assertThat(run.deadLetters()).isEmpty();
        }
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<String> ids = Arbitraries.of("a", "b", "c", "d", "e", "f");
        Arbitrary<Change> sent = Combinators.combine(ids, bodies(), days())
                .as((id, body, day) -> new Change(id, SampleArticles.article(id, body, day)));
        Arbitrary<Change> withdrawn = ids.map(id -> new Change(id, null));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, sent), net.jqwik.api.Tuple.of(1, withdrawn))
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }

    private static Arbitrary<String> bodies() {
        Arbitrary<String> english = Combinators.combine(
                        Arbitraries.of(SampleArticles.REPORTS),
                        Arbitraries.of(SampleArticles.PARTIES),
                        Arbitraries.of(SampleArticles.CITIES),
                        Arbitraries.of(SampleArticles.DAYS))
                .as(SampleArticles::body);
        return Arbitraries.oneOf(english, english, english, Arbitraries.just(SampleArticles.FRENCH));
    }

    private static Arbitrary<Integer> days() {
        return Arbitraries.integers().between(1, 28);
    }
}
