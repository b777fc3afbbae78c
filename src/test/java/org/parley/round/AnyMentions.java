package org.parley.round;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.parley.model.Edtf;
import org.parley.model.EventType;
import org.parley.model.Mention;
import org.parley.model.MentionKind;
import org.parley.model.Modality;
import org.parley.model.RoundStatus;

/** Mentions of rounds and events with few places, days and parties, so that reports collide, contradict and chain. */
final class AnyMentions {
    private AnyMentions() {}

    /** Some are copies of one dispatch, and the agency is credited by some of the copies only. */
    static Arbitrary<Mention> any() {
        return Combinators.combine(
                        Arbitraries.oneOf(rounds(), rounds(), events()),
                        Arbitraries.of("s", "t").injectNull(0.6),
                        Arbitraries.of("Wire", "Cable").injectNull(0.6),
                        Arbitraries.of("2021-02-08", "2021-02-15", "2021-02-11~", "2021-02", "XXXX-02-12")
                                .injectNull(0.6))
                .as((mention, story, agency, end) -> Mention.newBuilder(mention)
                        .setStoryId(story)
                        .setAgency(agency)
                        .setEnd(
                                end == null || mention.getKind() == MentionKind.event
                                        ? null
                                        : Edtf.parse(end).asDate(null, null))
                        .build());
    }

    private static Arbitrary<Mention> rounds() {
        Arbitrary<String> article = Arbitraries.of("a", "b", "c", "d", "e", "f");
        Arbitrary<Integer> day = Arbitraries.integers().between(1, 28);
        Arbitrary<String> city = Arbitraries.of("Lanby", "Portville").injectNull(0.3);
        Arbitrary<String> start = Arbitraries.oneOf(
                        day.map(d -> "2021-02-%02d".formatted(d)),
                        Arbitraries.of("2021-02", "2021-02~", "2021-03~", "2021", "2020", "XXXX-02-03", "2021-02-10~"))
                .injectNull(0.3);
        Arbitrary<RoundStatus> status = Arbitraries.of(RoundStatus.values());
        Arbitrary<String> published = day.map(d -> "2021-02-%02d".formatted(d)).injectNull(0.1);
        Arbitrary<Integer> number = Arbitraries.of(1, 2).injectNull(0.8);
        Arbitrary<List<String>> parties = Arbitraries.of("North", "South", "Union")
                .list()
                .uniqueElements()
                .ofMaxSize(2);
        Arbitrary<Boolean> background = Arbitraries.of(false, false, true);
        return Combinators.combine(article, published, city, start, status, number, parties, background)
                .as((a, p, c, s, state, n, sides, recalled) -> new Say(a)
                        .on(p)
                        .in(c)
                        .starting(s)
                        .status(state)
                        .number(n)
                        .between(sides.toArray(String[]::new))
                        .background(recalled)
                        .modality(state == RoundStatus.proposed ? Modality.hoped : Modality.asserted)
                        .done());
    }

    private static Arbitrary<Mention> events() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d"),
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.of(EventType.CALL, EventType.MEETING),
                        Arbitraries.of("North", "South", "Union")
                                .list()
                                .uniqueElements()
                                .ofMaxSize(3),
                        Arbitraries.of("2021-02-03", "2021-02-04", "2021-02").injectNull(0.4),
                        Arbitraries.of("Lanby", "Portville").injectNull(0.5))
                .as((article, day, type, actors, when, city) -> new Say(article)
                        .on("2021-02-%02d".formatted(day))
                        .event(type, actors.toArray(String[]::new))
                        .when(when)
                        .in(city)
                        .done());
    }
}
