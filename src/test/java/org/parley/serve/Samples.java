package org.parley.serve;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Actor;
import org.parley.model.CleanArticle;
import org.parley.model.Edtf;
import org.parley.model.EdtfDate;
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
import org.parley.model.StatusReport;
import org.parley.model.TalkRound;

/** Made-up records. */
final class Samples {
    private Samples() {}

    static TalkRound.Builder round(String id, String process, @Nullable String start) {
        return TalkRound.newBuilder()
                .setRoundId(id)
                .setProcess(process)
                .setStart(date(start))
                .setStatus(RoundStatus.scheduled);
    }

    static TalkRound geneva() {
        String sentence = "Envoy Recep Erdoğan said <b>talks</b> on Lakeland would open in Geneva on 3 May.";
        return round("lakeland-geneva-2-2031", "lakeland", "2031-05-03")
                .setTrack("Geneva")
                .setNumber(2)
                .setVenue(place("Geneva", "CH"))
                .setStatus(RoundStatus.concluded)
                .setParties(List.of(actor("lakeland", "Government of Lakeland"), actor(null, "Northern Côte Front")))
                .setMediators(List.of(actor("un", "United Nations")))
                .setHistory(List.of(new StatusReport(
                        RoundStatus.scheduled, LocalDate.parse("2031-04-20"), "https://news.example/a?x=1")))
                .setMentions(List.of(mention("https://news.example/a?x=1", sentence)))
                .setOutlets(List.of("Example News"))
                .setIndependentSources(1)
                .build();
    }

    static Event event(String id, EventType type, String process, @Nullable String when, String... actors) {
        return Event.newBuilder()
                .setEventId(id)
                .setType(type)
                .setProcess(process)
                .setWhen(date(when))
                .setActors(
                        List.of(actors).stream().map(name -> actor(null, name)).toList())
                .build();
    }

    static CleanArticle article(String id) {
        return CleanArticle.newBuilder()
                .setId(id)
                .setTitle("Talks open")
                .setPublished(unpublished())
                .build();
    }

    static Mention mention(String articleId, String sentence) {
        return Mention.newBuilder()
                .setArticleId(articleId)
                .setOutlet("Example News")
                .setPublished(unpublished())
                .setProcess("lakeland")
                .setKind(MentionKind.round)
                .setStatus(RoundStatus.scheduled)
                .setModality(Modality.planned)
                .setEvidence(new Evidence(sentence, 0, sentence.length()))
                .setRule("sample")
                .build();
    }

    static Actor actor(@Nullable String id, String name) {
        return Actor.newBuilder().setId(id).setName(name).build();
    }

    static Place place(String city, String country) {
        return Place.newBuilder().setCity(city).setCountry(country).build();
    }

    private static @Nullable EdtfDate date(@Nullable String edtf) {
        return edtf == null ? null : Edtf.parse(edtf).asDate(null, null);
    }

    private static Publication unpublished() {
        return Publication.newBuilder().setSource(PublicationSource.unknown).build();
    }
}
