package org.parley.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
                .as((id, body, day) -> new Step(id, article(id, body, day)));
        Arbitrary<Step> withdrawn = ids.map(id -> new Step(id, null));
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(4, sent), net.jqwik.api.Tuple.of(1, withdrawn))
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }

    /** Few places and days, so that articles meet: the same round, the same wire text, contradictions. */
    private static Arbitrary<String> bodies() {
        return Combinators.combine(
                        Arbitraries.of("Geneva", "Vienna"),
                        Arbitraries.of("on 3 May 2016", "on 20 May 2016", "next month"),
                        Arbitraries.of("India and Pakistan", "the Colombian government and the FARC"),
                        Arbitraries.of(
                                "%s will hold peace talks in %s %s, officials said. The envoy who prepared the meeting "
                                        + "spoke to reporters after a day of calls with both capitals about water, "
                                        + "trade and prisoners.",
                                "%s held peace talks in %s %s. Diplomats close to the delegations described the mood as "
                                        + "calm and said that the main quarrel was about the order of the agenda.",
                                "Mediators had hoped that %s would hold peace talks in %s %s, but one side refused, a "
                                        + "spokesman said, and the hall that had been booked stayed empty all week."))
                .as((city, day, parties, sentence) -> sentence.formatted(parties, city, day));
    }

    private static Arbitrary<Integer> days() {
        return Arbitraries.integers().between(1, 28);
    }

    private static RawArticle article(String id, String body, int day) {
        return RawArticle.newBuilder()
                .setId(id)
                .setBody(body)
                .setOutlet("Outlet " + id)
                .setPublishedAt(Instant.parse("2016-05-%02dT08:00:00Z".formatted(day)))
                .build();
    }
}
