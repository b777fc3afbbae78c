package org.parley.round;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Absence;
import org.parley.model.Actor;
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
import org.parley.model.RoundStatus;
import org.parley.vocabulary.Slug;

/** Mentions for tests, said in one line: {@code new Say("a").on("2021-03-01").in("Geneva").starting("2021-03-12").scheduled()}. */
final class Say {
    private final Mention.Builder mention;

    Say(String article) {
        mention = Mention.newBuilder()
                .setArticleId(article)
                .setOutlet("Outlet of " + article)
                .setProcess("ruritania")
                .setKind(MentionKind.round)
                .setPublished(new Publication(null, null, null, PublicationSource.unknown))
                .setModality(Modality.asserted)
                .setEvidence(new Evidence("The talks.", 0, 10))
                .setRule("test");
    }

    Say on(@Nullable String day) {
        if (day != null) {
            Edtf edtf = Edtf.parse(day);
            mention.setPublished(new Publication(day, edtf.earliest(), edtf.latest(), PublicationSource.source));
        }
        return this;
    }

    Say process(String process) {
        mention.setProcess(process);
        return this;
    }

    Say outlet(@Nullable String outlet) {
        mention.setOutlet(outlet);
        return this;
    }

    Say agency(@Nullable String agency) {
        mention.setAgency(agency);
        return this;
    }

    Say story(@Nullable String story) {
        mention.setStoryId(story);
        return this;
    }

    Say text(String sentence, int start) {
        mention.setEvidence(new Evidence(sentence, start, start + sentence.length()));
        return this;
    }

    Say in(@Nullable String city) {
        return at(city, null);
    }

    Say at(@Nullable String city, @Nullable String country) {
        if (city != null || country != null) {
            Place place = new Place(null, city, country, null);
            if (mention.getKind() == MentionKind.event) {
                mention.setPlace(place);
            } else {
                mention.setVenue(place);
            }
        }
        return this;
    }

    Say track(@Nullable String track) {
        mention.setTrack(track);
        return this;
    }

    Say number(@Nullable Integer number) {
        mention.setNumber(number);
        return this;
    }

    Say starting(@Nullable String edtf) {
        mention.setStart(edtf == null ? null : Edtf.parse(edtf).asDate(null, null));
        return this;
    }

    Say ending(@Nullable String edtf) {
        mention.setEnd(edtf == null ? null : Edtf.parse(edtf).asDate(null, null));
        return this;
    }

    Say window(@Nullable String edtf) {
        mention.setAnnouncedWindow(edtf == null ? null : Edtf.parse(edtf).asDate(null, null));
        return this;
    }

    Say status(RoundStatus status) {
        mention.setStatus(status);
        return this;
    }

    Say modality(Modality modality) {
        mention.setModality(modality);
        return this;
    }

    Say background(boolean background) {
        mention.setBackground(background);
        return this;
    }

    Say between(String... parties) {
        mention.setParties(actors(List.of(parties)));
        return this;
    }

    Say mediators(List<String> names) {
        mention.setMediators(actors(names));
        return this;
    }

    Say hosts(List<String> names) {
        mention.setHosts(actors(names));
        return this;
    }

    Say absent(List<String> names) {
        mention.setAbsent(
                actors(names).stream().map(actor -> new Absence(actor, null)).toList());
        return this;
    }

    Say outcome(@Nullable String outcome) {
        mention.setOutcome(outcome);
        return this;
    }

    Say event(EventType type, String... actors) {
        mention.setKind(MentionKind.event).setEventType(type).setActors(actors(Arrays.asList(actors)));
        return this;
    }

    Say when(@Nullable String edtf) {
        mention.setWhen(edtf == null ? null : Edtf.parse(edtf).asDate(null, null));
        return this;
    }

    Say eventStatus(EventStatus status) {
        mention.setEventStatus(status);
        return this;
    }

    Mention done() {
        return mention.build();
    }

    /** A name of two letters is the code of the country that the actor speaks for; the vocabulary knows no name in lower case. */
    static List<Actor> actors(List<String> names) {
        return names.stream()
                .map(name -> new Actor(
                        Character.isLowerCase(name.charAt(0)) ? null : Slug.of(name),
                        name,
                        null,
                        name.length() == 2 ? name : null,
                        null))
                .toList();
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
