package org.parley.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;
import org.parley.model.RawArticle;

/**
 * Whatever is sent, corrected and withdrawn, in whatever order: the topics end in what the last content of each article says,
 * as the stages say it when they see all articles at once.
 */
class TopologyProperties {
    /** One step: an article takes a content, or is withdrawn. */
    record Step(String articleId, @Nullable RawArticle article) {}

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void theTopicsAreAFunctionOfTheLastContents(@ForAll("steps") List<Step> steps) {
        SortedMap<String, RawArticle> last = new TreeMap<>();
        try (TopologyRun run = new TopologyRun()) {
            for (Step step : steps) {
                run.send(step.articleId(), step.article());
                if (step.article() == null) {
                    last.remove(step.articleId());
                } else {
                    last.put(step.articleId(), step.article());
                }
            }
            assertThat(run.finalTopics()).isEqualTo(TestTopology.oracle().run(last.values()));
            assertThat(run.deadLetters()).isEmpty();
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<String> ids = Arbitraries.of("a", "b", "c", "d", "e", "f");
        Arbitrary<Step> sent = Combinators.combine(ids, bodies(), days())
                .as((id, body, day) -> new Step(id, SampleArticles.article(id, body, day)));
        Arbitrary<Step> withdrawn = ids.map(id -> new Step(id, null));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, sent), net.jqwik.api.Tuple.of(1, withdrawn))
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }

    private static Arbitrary<String> bodies() {
        return Combinators.combine(
                        Arbitraries.of(SampleArticles.REPORTS),
                        Arbitraries.of(SampleArticles.PARTIES),
                        Arbitraries.of(SampleArticles.CITIES),
                        Arbitraries.of(SampleArticles.DAYS))
                .as(SampleArticles::body);
    }

    private static Arbitrary<Integer> days() {
        return Arbitraries.integers().between(1, 28);
    }
}
