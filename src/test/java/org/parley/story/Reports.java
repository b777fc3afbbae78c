package org.parley.story;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.parley.model.CleanArticle;
import org.parley.model.Fingerprint;
import org.parley.model.Publication;
import org.parley.model.PublicationSource;

/** Articles of our own about a dispute that does not exist. */
final class Reports {
    static final LocalDate DAY = LocalDate.of(2017, 3, 14);
    static final Fingerprints FINGERPRINTS =
            new Fingerprints(TermStatistics.load(Path.of("config/vocabulary/term-statistics.tsv")));

    static final List<String> WIRE_TEXT = List.of(
            "Envoys of Ostrova and Karelund agreed on Tuesday to reopen the Varda bridge, the first step in four years"
                    + " towards ending their dispute over the river islands, the mediator said.",
            "Foreign ministers Ilse Marran and Tomas Verhoff shook hands in Lusanne after nine hours of talks that had twice"
                    + " been close to collapse, according to two diplomats in the room.",
            "The bridge carried 12,000 people a day before Karelund closed it in 2013, when its coast guard seized three"
                    + " Ostrovan fishing boats.",
            "\"Today the river divides us a little less,\" mediator Hanna Okoro told reporters. A joint commission will meet"
                    + " every month to settle who may fish where.",
            "Neither side would say when prisoners held since the clashes of last autumn would be exchanged, the question on"
                    + " which the previous meeting in January had foundered.");

    static final List<String> OWN_REPORT = List.of(
            "Four years after barriers went up on the Varda bridge, Karelund and Ostrova have promised to take them down.",
            "Mediator Hanna Okoro announced the deal late on Tuesday in Lusanne with Tomas Verhoff and Ilse Marran at her side."
                    + " The two foreign ministers had argued until evening over the islands in the river Varda.",
            "Traders in the Ostrovan border town of Pelz welcomed the news. \"My shop lived from the bridge,\" said one.",
            "The prisoners taken in the autumn clashes stay where they are for now: Marran and Verhoff left that to a commission"
                    + " which is to regulate fishing too.");

    static final List<String> NEXT_ROUND = List.of(
            "A shelling of the harbour at Dornik killed seven people on Friday and put in doubt the prisoner exchange that"
                    + " Ostrova and Karelund were to begin at the weekend.",
            "Ostrova's army said that 14 rockets came from the northern shore; Karelund's defence minister Pavel Juhn denied it"
                    + " and accused militias.",
            "Hospitals in Dornik treated 31 wounded, among them nine children, the Red Cross said. Schools stay closed.");

    private Reports() {}

    static CleanArticle article(String id, LocalDate day, String title, List<String> paragraphs) {
        return CleanArticle.newBuilder()
                .setId(id)
                .setTitle(title)
                .setParagraphs(paragraphs)
                .setLanguage("en")
                .setPublished(Publication.newBuilder()
                        .setEdtf(day.toString())
                        .setEarliest(day)
                        .setLatest(day)
                        .setSource(PublicationSource.metadata)
                        .build())
                .build();
    }

    static CleanArticle wire(String id) {
        return article(id, DAY, "Ostrova, Karelund agree to reopen Varda bridge", WIRE_TEXT);
    }

    static CleanArticle ownReport(String id) {
        return article(id, DAY.plusDays(1), "Barriers on Varda bridge to fall after four years", OWN_REPORT);
    }

    static CleanArticle nextRound(String id) {
        return article(id, DAY.plusDays(3), "Shells on Dornik put prisoner exchange in doubt", NEXT_ROUND);
    }

    static Fingerprint print(CleanArticle article) {
        return FINGERPRINTS.of(article);
    }
}
