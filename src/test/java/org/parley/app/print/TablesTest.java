package org.parley.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Actor;
import org.parley.model.Edtf;
import org.parley.model.Event;
import org.parley.model.EventType;
import org.parley.model.Evidence;
import org.parley.model.Mention;
import org.parley.model.MentionKind;
import org.parley.model.Modality;
import org.parley.model.Place;
import org.parley.model.Publication;
import org.parley.model.PublicationSource;
import org.parley.model.RoundStatus;
import org.parley.model.TalkRound;

class TablesTest {
    private static final TalkRound ROUND = TalkRound.newBuilder()
            .setRoundId("lakeland-geneva-2")
            .setProcess("lakeland")
            .setTrack("Geneva")
            .setNumber(2)
            .setVenue(Place.newBuilder().setCity("Geneva").setCountry("CH").build())
            .setStart(Edtf.parse("2031-05~").asDate(null, null))
            .setStatus(RoundStatus.concluded)
            .setParties(List.of(actor("Lakeland"), actor("Côte Front")))
            .setMediators(List.of(actor("United Nations")))
            .setMentions(List.of(
                    mention(RoundStatus.concluded, "The talks ended without a deal."),
                    mention(RoundStatus.scheduled, "The talks are to open next week.")))
            .build();

    @Test
    void aRoundIsItsFactsItsPeopleAndTheSentenceThatSaysItsStatus() {
        assertThat(new RoundTable(new Terminal(100)).lines(List.of(ROUND)))
                .containsExactly(
                        "WHEN           PROCESS   ROUND     PLACE       STATUS     REPORTS",
                        "about 2031-05  lakeland  Geneva 2  Geneva, CH  concluded  2",
                        "    parties: Lakeland, Côte Front; mediators: United Nations",
                        "    “The talks ended without a deal.” (Example News, 2031-05-20)");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 200})
    void noLineIsWiderThanTheTerminalUnlessAWordIs(int columns) {
        TalkRound talkative = TalkRound.newBuilder(ROUND)
                .setMentions(List.of(mention(RoundStatus.concluded, "The talks went on and on. ".repeat(40))))
                .build();

        assertThat(new RoundTable(new Terminal(columns))
                        .lines(List.of(talkative)).stream().skip(2))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(columns));
    }

    @Test
    void anEventIsItsFactsAndItsSentence() {
        Event event = Event.newBuilder()
                .setEventId("e")
                .setType(EventType.CALL)
                .setProcess("lakeland")
                .setActors(List.of(actor("Ana Brandt"), actor("João Reis")))
                .setMentions(List.of(mention(null, "Brandt rang Reis.")))
                .build();

        assertThat(new EventTable(new Terminal(100)).lines(List.of(event)))
                .containsExactly(
                        "WHEN     PROCESS   TYPE  STATUS  PLACE  ACTORS",
                        "unknown  lakeland  CALL                 Ana Brandt, João Reis",
                        "    “Brandt rang Reis.”");
    }

    private static Mention mention(@Nullable RoundStatus status, String sentence) {
        return Mention.newBuilder()
                .setArticleId("a")
                .setOutlet("Example News")
                .setPublished(Publication.newBuilder()
                        .setEdtf("2031-05-20")
                        .setSource(PublicationSource.source)
                        .build())
                .setProcess("lakeland")
                .setKind(MentionKind.round)
                .setStatus(status)
                .setModality(Modality.asserted)
                .setEvidence(new Evidence(sentence, 0, sentence.length()))
                .setRule("sample")
                .build();
    }

    private static Actor actor(String name) {
        return Actor.newBuilder().setName(name).build();
    }
}
