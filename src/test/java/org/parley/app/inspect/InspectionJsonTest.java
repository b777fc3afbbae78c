package org.parley.app.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.app.print.Ink;
import org.parley.clean.PagePart;
import org.parley.clean.PagePlace;
import org.parley.extract.DateExpression;
import org.parley.extract.Extraction;
import org.parley.model.Absence;
import org.parley.model.Actor;
import org.parley.model.CleanArticle;
import org.parley.model.Edtf;
import org.parley.model.EventStatus;
import org.parley.model.EventType;
import org.parley.model.Evidence;
import org.parley.model.Mention;
import org.parley.model.MentionKind;
import org.parley.model.Modality;
import org.parley.model.Place;
import org.parley.model.Publication;
import org.parley.model.PublicationSource;
import org.parley.model.Removed;
import org.parley.model.RoundStatus;

class InspectionJsonTest {
    private static final Publication PUBLISHED = Publication.newBuilder()
            .setEdtf("2031-05-02")
            .setSource(PublicationSource.source)
            .build();

    private static final List<PagePart> PAGE = List.of(
            new PagePart(new PagePlace.Lines(1, 1), "x()", "script"),
            new PagePart(new PagePlace.Lines(2, 3), "Talks on May 3.", null));

    @Test
    void everyFieldThatAScorerReadsIsThere() {
        Inspection inspection = inspection(round(), event());

        assertThat(new InspectionJson(false).line(inspection))
                .isEqualTo("{\"id\":\"a\",\"title\":\"Talks\",\"text\":\"Talks on May 3.\",\"language\":\"en\","
                        + "\"outlet\":\"Example News\",\"agency\":null,"
                        + "\"published\":{\"edtf\":\"2031-05-02\",\"source\":\"source\"},"
                        + "\"dates\":[{\"text\":\"May 3\",\"start\":9,\"edtf\":\"2031-05-03\"}],"
                        + "\"rounds\":[{\"process\":\"lakeland\",\"track\":\"Geneva\",\"number\":2,"
                        + "\"venue\":{\"city\":\"Geneva\",\"country\":\"CH\"},"
                        + "\"start\":\"2031-05-03\",\"end\":null,\"status\":\"scheduled\","
                        + "\"parties\":[\"Lakeland\"],\"mediators\":[],\"hosts\":[],\"absent\":[\"Côte Front\"],"
                        + "\"evidence\":\"Talks on May 3.\"}],"
                        + "\"events\":[{\"type\":\"CALL\",\"actors\":[\"Ana Brandt\"],"
                        + "\"place\":{\"city\":null,\"country\":null},\"when\":null,\"status\":\"held\","
                        + "\"evidence\":\"Talks on May 3.\"}]}");
    }

    @Test
    void explainedItAlsoHasWhatWasCutAndEachMentionAsAWhole() {
        assertThat(new InspectionJson(true).line(inspection(round())))
                .contains("\"removed\":[{\"kind\":\"script\",\"lines\":\"x()\"}]", "\"rule\":\"a-rule\"");
    }

    @Test
    void forTheEyeItHasOneLineOfFactsForEachFindingAndItsSentence() {
        assertThat(new InspectionText(false, Ink.PLAIN).block(inspection(round(), event())))
                .isEqualTo("""
                        Talks  [a]
                          Example News · published 2031-05-02 (source) · en · 1 paragraphs, 1 parts cut
                          round  lakeland · Geneva no. 2 · Geneva, CH · 2031-05-03 · scheduled · parties Lakeland · absent Côte Front
                                 “Talks on May 3.”
                          event  CALL · Ana Brandt · held · lakeland
                                 “Talks on May 3.”
                        """);
    }

    @Test
    void explainedForTheEyeItNamesTheRuleAndWhatWasCut() {
        assertThat(new InspectionText(true, Ink.PLAIN).block(inspection(round())))
                .contains(
                        "  - [script, 1] x()\n  + Talks on May 3.\n",
                        "rule a-rule, characters 0 to 15, planned",
                        "date   'May 3' at 9");
    }

    private static Inspection inspection(Mention... mentions) {
        CleanArticle article = CleanArticle.newBuilder()
                .setId("a")
                .setTitle("Talks")
                .setOutlet("Example News")
                .setLanguage("en")
                .setParagraphs(List.of("Talks on May 3."))
                .setPublished(PUBLISHED)
                .setRemoved(List.of(new Removed("script", "x()")))
                .build();
        DateExpression date = new DateExpression(Edtf.parse("2031-05-03").asDate(null, "May 3"), 9, 14);
        return new Inspection(article, PAGE, new Extraction("Talks on May 3.", List.of(date), List.of(mentions)));
    }

    private static Mention round() {
        return mention(MentionKind.round)
                .setTrack("Geneva")
                .setNumber(2)
                .setVenue(Place.newBuilder().setCity("Geneva").setCountry("CH").build())
                .setStart(Edtf.parse("2031-05-03").asDate(null, "May 3"))
                .setStatus(RoundStatus.scheduled)
                .setParties(List.of(actor("Lakeland")))
                .setAbsent(List.of(new Absence(actor("Côte Front"), null)))
                .build();
    }

    private static Mention event() {
        return mention(MentionKind.event)
                .setEventType(EventType.CALL)
                .setEventStatus(EventStatus.held)
                .setActors(List.of(actor("Ana Brandt")))
                .build();
    }

    private static Mention.Builder mention(MentionKind kind) {
        return Mention.newBuilder()
                .setArticleId("a")
                .setPublished(PUBLISHED)
                .setProcess("lakeland")
                .setKind(kind)
                .setModality(Modality.planned)
                .setEvidence(new Evidence("Talks on May 3.", 0, 15))
                .setRule("a-rule");
    }

    private static Actor actor(String name) {
        return Actor.newBuilder().setName(name).build();
    }
}
