package org.parley.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.InMemoryPipeline;
import org.parley.Seeds;
import org.parley.model.RawArticle;
import org.parley.model.RoundStatus;
import org.parley.model.Story;
import org.parley.model.TalkRound;

class ParleyTopologyTest {
    private final TopologyRun run = new TopologyRun();

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void theFiveSeedsBecomeSixRounds() {
        Seeds.articles().forEach(run::send);

        assertThat(run.finalTopics().talkRounds().values())
                .extracting(round -> round.getVenue().getCity(), TalkRound::getStatus)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Moscow", RoundStatus.proposed),
                        org.assertj.core.groups.Tuple.tuple("Moscow", RoundStatus.concluded),
                        org.assertj.core.groups.Tuple.tuple("Moscow", RoundStatus.scheduled),
                        org.assertj.core.groups.Tuple.tuple("Astana", RoundStatus.concluded),
                        org.assertj.core.groups.Tuple.tuple("Astana", RoundStatus.concluded),
                        org.assertj.core.groups.Tuple.tuple("Geneva", RoundStatus.proposed));
    }

    @Test
    void theTopologyComesToWhatTheStagesSayAtOnce() {
        List<RawArticle> seeds = Seeds.articles();
        seeds.forEach(run::send);

        assertThat(run.finalTopics()).isEqualTo(TestTopology.oracle().run(seeds));
    }

    @Test
    void aRepeatedArticleChangesNothing() {
        Seeds.articles().forEach(run::send);
        InMemoryPipeline.Topics once = run.finalTopics();
        int records = run.recordsOnTalkRounds();

        Seeds.articles().forEach(run::send);

        assertThat(run.finalTopics()).isEqualTo(once);
        assertThat(run.recordsOnTalkRounds()).as("nothing is even sent").isEqualTo(records);
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatItCorrects() {
        run.send(article("a", "India and Pakistan will hold peace talks in Geneva on 5 May 2016, officials said."));
        run.send(article("a", "India and Pakistan will hold peace talks in Vienna on 5 May 2016, officials said."));

        assertThat(run.finalTopics().talkRounds().values())
                .singleElement()
                .satisfies(round -> assertThat(round.getVenue().getCity()).isEqualTo("Vienna"));
    }

    @Test
    void aWithdrawnArticleLeavesNoTrace() {
        Seeds.articles().forEach(run::send);

        Seeds.articles().forEach(article -> run.withdraw(article.getId()));

        assertThat(run.finalTopics()).isEqualTo(TestTopology.oracle().run(List.of()));
    }

    @Test
    void aWithdrawalBeforeAnyArticleIsNoError() {
        run.withdraw("never-seen");

        assertThat(run.deadLetters()).isEmpty();
        assertThat(run.finalTopics()).isEqualTo(TestTopology.oracle().run(List.of()));
    }

    @Test
    void anArticleThatComesBackIsCountedAgain() {
        List<RawArticle> seeds = Seeds.articles();
        seeds.forEach(run::send);
        run.withdraw(seeds.get(0).getId());
        run.send(seeds.get(0));

        assertThat(run.finalTopics()).isEqualTo(TestTopology.oracle().run(seeds));
    }

    @Test
    void wireCopiesAreOneStoryAndTheCopyRedirectsToIt() {
        RawArticle first = Seeds.articles().get(1);
        RawArticle copy = RawArticle.newBuilder(first)
                .setId("copy")
                .setOutlet("Another Outlet")
                .setUrl(null)
                .build();
        run.send(copy).send(first);

        assertThat(run.finalTopics().stories().values()).singleElement().satisfies(story -> {
            assertThat(story.getMembers()).containsExactlyInAnyOrder(first.getId(), "copy");
            assertThat(story.getIndependentSources()).isEqualTo(1);
            String other = story.getStoryId().equals("copy") ? first.getId() : "copy";
            assertThat(run.story(other).getMergedInto()).isEqualTo(story.getStoryId());
        });
    }

    @Test
    void outletsOfOneGroupAreOneSourceWhetherTheyComeByNameOrByHost() {
        String report =
                "Mediators met in the lakeside hotel for a fourth day about prisoners and the road to the border.";
        String retold = "For a fourth day mediators in the hotel by the lake met on the border road and on prisoners.";
        run.send(RawArticle.newBuilder(article("a", report))
                .setOutlet("The Wall Street Journal")
                .build());
        run.send(RawArticle.newBuilder(article("b", retold))
                .setOutlet("www.thetimes.co.uk")
                .build());

        assertThat(run.finalTopics().stories().values()).singleElement().satisfies(story -> {
            assertThat(story.getCopies()).isEmpty();
            assertThat(story.getOutlets()).hasSize(2);
            assertThat(story.getIndependentSources()).isEqualTo(1);
        });
    }

    @Test
    void whenACopyIsWithdrawnTheStoryIsTheOtherArticleAlone() {
        RawArticle first = Seeds.articles().get(1);
        RawArticle copy =
                RawArticle.newBuilder(first).setId("copy").setUrl(null).build();
        run.send(copy).send(first).withdraw("copy");

        assertThat(run.finalTopics()).isEqualTo(TestTopology.oracle().run(List.of(first)));
    }

    @Test
    void whatAGraphSaysOfAnOlderVersionOfAnArticleComesTooLate() {
        RawArticle english =
                article("a", "India and Pakistan held peace talks in Geneva on 1 May 2016, officials said.");
        RawArticle french =
                RawArticle.newBuilder(english).setBody(SampleArticles.FRENCH).build();
        run.send(english);
        Story told = run.story("a");
        run.send(french);

        run.tell("a", 1, told);

        assertThat(told.getLanguage()).isEqualTo("en");
        assertThat(run.finalTopics()).isEqualTo(TestTopology.oracle().run(List.of(french)));

        run.withdraw("a");
        run.tell("a", 2, told);

        assertThat(run.finalTopics()).isEqualTo(TestTopology.oracle().run(List.of()));
    }

    @Test
    void aRoundWhoseNameChangesLeavesARedirect() {
        run.send(article("a", "India and Pakistan will hold peace talks in Geneva on 5 May 2016, officials said."));
        String before = run.finalTopics().talkRounds().firstKey();
        run.send(article(
                "b",
                "India and Pakistan held peace talks in Geneva from 4 May to 6 May 2016, a mediator said on Saturday.",
                "2016-05-07T12:00:00Z"));
        String after = run.finalTopics().talkRounds().firstKey();

        if (!before.equals(after)) {
            assertThat(run.talkRound(before).getMergedInto()).isEqualTo(after);
        }
        assertThat(run.finalTopics().talkRounds()).hasSize(1);
    }

    @Test
    void aRefusedArticleGoesToDeadLettersWithItsIdItsStageAndTheReason() {
        run.send(article("empty", "   "));

        assertThat(run.deadLetters()).singleElement().satisfies(letter -> {
            assertThat(header(letter, DeadLetters.ARTICLE_ID)).isEqualTo("empty");
            assertThat(header(letter, DeadLetters.STAGE)).isEqualTo("clean-article");
            assertThat(header(letter, DeadLetters.REASON)).contains("body");
            assertThat(letter.getValue()).isNotEmpty();
        });
    }

    @Test
    void aKeyThatDiffersFromTheIdIsRefused() {
        run.send("other", article("a", "Some text that is long enough to be an article."));

        assertThat(run.deadLetters()).singleElement().satisfies(letter -> assertThat(header(letter, DeadLetters.REASON))
                .contains("other"));
    }

    @Test
    void theStreamGoesOnBehindARefusedArticle() {
        run.send(article("empty", ""));
        Seeds.articles().forEach(run::send);

        assertThat(run.finalTopics()).isEqualTo(TestTopology.oracle().run(Seeds.articles()));
    }

    private static String header(TestRecord<?, ?> record, String name) {
        Headers headers = record.headers();
        return new String(headers.lastHeader(name).value(), UTF_8);
    }

    private static RawArticle article(String id, String body) {
        return article(id, body, "2016-05-01T12:00:00Z");
    }

    private static RawArticle article(String id, String body, String publishedAt) {
        return RawArticle.newBuilder()
                .setId(id)
                .setBody(body)
                .setOutlet("Test Wire")
                .setPublishedAt(Instant.parse(publishedAt))
                .build();
    }
}
