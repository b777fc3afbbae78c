package org.parley.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.InMemoryPipeline;
import org.parley.model.RawArticle;

/** The state of stories is bounded by event time: the days of the articles, never the clock. */
class StoryStateTest {
    private static final String REPORT =
            "Negotiators of both sides met in the lakeside hotel for a fourth day and argued about the order of the agenda, the"
                    + " list of prisoners and the road to the border, a spokesman of the mediators told reporters.";

    /** The day of the records, 2026-01-01, as {@link #article} counts. */
    private static final int TODAY = 3653;

    private static final String TALKS =
            "India and Pakistan will hold peace talks in Geneva on 5 May 2016, officials said on Monday in Delhi.";

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

    @Test
    void anArticleAsLateAsTheGraceAllowsMeetsOnesAsFarAwayAsTheWindowAllows() {
        run.send(article("first", 10));
        run.send(article("other", 14, newsOf(14)));
        run.send(article("late", 13));

        assertThat(run.story("late").getMergedInto()).isEqualTo("first");
    }

    @Test
    void theContentOfAnArticleGoesWhenItsTopicHasDroppedItAndARepeatIsStillARepeat() {
        run.send(article("old", 0, newsOf(0)));
        for (int day = 1; day < 100; day++) {
            run.send(article("day-" + day, day, newsOf(day)));
        }

        assertThat(run.articleDays()).isEqualTo(31);
        assertThat(run.article("old").getClean()).isNull();
        assertThat(run.article("day-99").getClean()).isNotNull();

        InMemoryPipeline.Topics before = run.finalTopics();
        run.send(article("old", 0, newsOf(0)));
        assertThat(run.article("old").getVersion()).isEqualTo(1);
        assertThat(run.finalTopics()).isEqualTo(before);
    }

    @Test
    void anOldArticleCanStillBeCorrectedAndWithdrawn() {
        run.send(article("old", 0, TALKS));
        run.send(article("newest", 90, newsOf(90)));

        run.send(article("old", 0, TALKS.replace("Geneva", "Vienna")));
        assertThat(run.finalTopics().talkRounds().values())
                .singleElement()
                .satisfies(round -> assertThat(round.getVenue().getCity()).isEqualTo("Vienna"));

        run.withdraw("old");
        assertThat(run.finalTopics()).isEqualTo(TestTopology.oracle().run(List.of(article("newest", 90, newsOf(90)))));
    }

    @Test
    void aDateInTheFutureDoesNotMakeTheRestTooLate() {
        run.send(article("first", TODAY - 3));
        run.send(article("misdated", TODAY + 15_000, newsOf(7)));
        run.send(article("second", TODAY - 2));

        assertThat(run.story("second").getMergedInto()).isEqualTo("first");
        assertThat(run.article("misdated").getDay()).isEqualTo("2026-01-02");
    }

    @Test
    void anArticleWithoutADateIsKeptByTheDayOfItsRetrievalElseOfItsRecord() {
        run.send(undated("retrieved", Instant.parse("2015-12-30T23:00:00Z")));
        run.send(undated("received", null));

        assertThat(run.article("retrieved").getDay()).isEqualTo("2015-12-30");
        assertThat(run.article("received").getDay()).isEqualTo("2026-01-01");
        assertThat(run.finalTopics().stories().values())
                .allSatisfy(story -> assertThat(story.getFirstReported()).isNull());
    }

    private static RawArticle undated(String id, @Nullable Instant retrieved) {
        return RawArticle.newBuilder()
                .setId(id)
                .setBody(REPORT)
                .setRetrievedAt(retrieved)
                .build();
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
