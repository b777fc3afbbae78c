package org.parley.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.model.RawArticle;

/** The state of stories is bounded by event time: the days of the articles, never the clock. */
class StoryStateTest {
    private static final String REPORT =
            "Negotiators of both sides met in the lakeside hotel for a fourth day and argued about the order of the agenda, the"
                    + " list of prisoners and the road to the border, a spokesman of the mediators told reporters.";

    private final TopologyRun run = new TopologyRun(Duration.ofDays(4));

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void stateDoesNotGrowWithTheLengthOfTheStream() {
        for (int day = 0; day < 20; day++) {
            run.send(article("early-" + day, day, newsOf(day)));
        }
        long blocks = run.storyBlockEntries();
        long graph = run.storyGraphEntries();
        for (int day = 20; day < 100; day++) {
            run.send(article("late-" + day, day, newsOf(day)));
        }

        assertThat(run.storyBlockEntries()).isLessThanOrEqualTo(2 * blocks);
        assertThat(run.storyGraphEntries()).isLessThanOrEqualTo(2 * graph);
    }

    @Test
    void whatIsDroppedFromTheStateStaysInTheTopic() {
        run.send(article("first", 0));
        run.send(article("much-later", 90));

        assertThat(run.finalTopics().stories()).containsOnlyKeys("first", "much-later");
    }

    @Test
    void anArticleThatComesLateWithinTheGraceJoinsItsStory() {
        run.send(article("first", 10));
        run.send(article("other", 13));
        run.send(RawArticle.newBuilder(article("first", 9)).setId("late").build());

        assertThat(run.story("first").getMergedInto()).isEqualTo("late");
    }

    /** Other words each day, as news has. */
    private static String newsOf(int day) {
        return IntStream.range(0, 60)
                .mapToObj(word -> "word" + (char) ('a' + day % 26) + (char) ('a' + word % 26) + day * word)
                .collect(Collectors.joining(" ", "Today ", "."));
    }

    private static RawArticle article(String id, int day) {
        return article(id, day, REPORT);
    }

    private static RawArticle article(String id, int day, String body) {
        Instant published = LocalDate.of(2016, 1, 1)
                .plusDays(day)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        return RawArticle.newBuilder()
                .setId(id)
                .setBody(body)
                .setPublishedAt(published)
                .build();
    }
}
