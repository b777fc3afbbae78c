package org.parley.topology;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.parley.model.RawArticle;

/**
 * Articles of our own making about a few places, days and parties, so that they meet: the same round, the same wire text,
 * contradictions.
 */
final class SampleArticles {
    static final List<String> CITIES = List.of("Geneva", "Vienna");
    static final List<String> DAYS = List.of("on 3 May 2016", "on 20 May 2016", "next month");
    static final List<String> PARTIES = List.of("India and Pakistan", "the Colombian government and the FARC");
    static final List<String> REPORTS = List.of(
            "%s will hold peace talks in %s %s, officials said. The envoy who prepared the meeting spoke to reporters after a"
                    + " day of calls with both capitals about water, trade and prisoners.",
            "%s held peace talks in %s %s. Diplomats close to the delegations described the mood as calm and said that the"
                    + " main quarrel was about the order of the agenda.",
            "Mediators had hoped that %s would hold peace talks in %s %s, but one side refused, a spokesman said, and the hall"
                    + " that had been booked stayed empty all week.");

    /** A text in the language of another story graph. */
    static final String FRENCH =
            "Les envoyés des deux parties se sont réunis pour la première fois dans la ville, selon les"
                    + " médiateurs, et ils ont parlé des prisonniers et de la route qui mène à la frontière. Dépêche numéro ";

    private SampleArticles() {}

    static String body(String report, String parties, String city, String day) {
        return report.formatted(parties, city, day);
    }

    /** Published on a day of May 2016. */
    static RawArticle article(String id, String body, int dayOfMay) {
        return RawArticle.newBuilder()
                .setId(id)
                .setBody(body)
                .setOutlet("Outlet " + id)
                .setPublishedAt(Instant.parse("2016-05-%02dT08:00:00Z".formatted(dayOfMay)))
                .build();
    }

    /** Every combination, {@code copies} times over under different ids. */
    static List<RawArticle> all(int copies) {
        List<RawArticle> articles = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            for (String report : REPORTS) {
                for (String parties : PARTIES) {
                    for (String city : CITIES) {
                        for (String day : DAYS) {
                            int number = articles.size();
                            articles.add(
                                    article("sample-" + number, body(report, parties, city, day), 1 + number % 28));
                        }
                    }
                }
            }
        }
        return articles;
    }
}
