package org.parley.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.model.Event;
import org.parley.model.EventType;
import org.parley.model.Json;
import org.parley.model.Mention;
import org.parley.model.Modality;
import org.parley.model.RoundStatus;
import org.parley.model.TalkRound;

/** What holds for every set of mentions. */
class AssemblerProperties {
    private final Assembler assembler = new Assembler();

    @Property(tries = 300)
    void theOrderOfMentionsDoesNotMatter(@ForAll("mentions") Set<Mention> mentions, @ForAll long seed) {
        List<Mention> shuffled = new ArrayList<>(mentions);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(table(new LinkedHashSet<>(shuffled))).isEqualTo(table(mentions));
    }

    @Property(tries = 100)
    void assemblingTwiceGivesTheSame(@ForAll("mentions") Set<Mention> mentions) {
        assertThat(table(mentions)).isEqualTo(table(mentions));
    }

    @Property(tries = 1)
    void nothingComesOfNothing() {
        assertThat(assembler.assemble(Set.of())).isEqualTo(new Assembled(List.of(), List.of(), List.of()));
    }

    @Property(tries = 300)
    void everyMentionIsInExactlyOnePlace(@ForAll("mentions") Set<Mention> mentions) {
        Assembled assembled = assembler.assemble(mentions);
        List<Mention> placed = Stream.of(
                        assembled.rounds().stream().flatMap(round -> round.getMentions().stream()),
                        assembled.events().stream().flatMap(event -> event.getMentions().stream()),
                        assembled.unplaced().stream())
                .flatMap(stream -> stream)
                .toList();
        assertThat(placed).containsExactlyInAnyOrderElementsOf(mentions);
    }

    @Property(tries = 300)
    void noTwoRoundsOrEventsShareAnId(@ForAll("mentions") Set<Mention> mentions) {
        Assembled assembled = assembler.assemble(mentions);
        assertThat(assembled.rounds()).extracting(TalkRound::getRoundId).doesNotHaveDuplicates();
        assertThat(assembled.events()).extracting(Event::getEventId).doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void linksLeadBackAndForth(@ForAll("mentions") Set<Mention> mentions) {
        List<TalkRound> rounds = assembler.assemble(mentions).rounds();
        for (TalkRound round : rounds) {
            if (round.getNextRoundId() != null) {
                assertThat(rounds)
                        .filteredOn(next -> next.getRoundId().equals(round.getNextRoundId()))
                        .singleElement()
                        .satisfies(next -> assertThat(next.getPreviousRoundId()).isEqualTo(round.getRoundId()));
            }
        }
    }

    @Property(tries = 300)
    void confidenceIsAProbabilityAndSourcesAreNoMoreThanMentions(@ForAll("mentions") Set<Mention> mentions) {
        for (TalkRound round : assembler.assemble(mentions).rounds()) {
            assertThat(round.getConfidence()).isBetween(0.0, 1.0);
            assertThat(round.getIndependentSources())
                    .isBetween(1, round.getMentions().size());
        }
    }

    @Property(tries = 200)
    void aSecondCopyOfAnArticleAddsNoIndependentSource(@ForAll("mentions") Set<Mention> mentions) {
        Set<Mention> copied = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            Mention inStory = Mention.newBuilder(mention)
                    .setStoryId("story of " + mention.getArticleId())
                    .build();
            copied.add(inStory);
            copied.add(Mention.newBuilder(inStory)
                    .setArticleId(mention.getArticleId() + "-copy")
                    .build());
        }
        for (TalkRound round : assembler.assemble(copied).rounds()) {
            assertThat(round.getIndependentSources()).isLessThanOrEqualTo((int) round.getMentions().stream()
                    .map(Mention::getStoryId)
                    .distinct()
                    .count());
        }
    }

    private List<String> table(Set<Mention> mentions) {
        Assembled assembled = assembler.assemble(mentions);
        return Stream.concat(
                        Stream.concat(assembled.rounds().stream(), assembled.events().stream()),
                        assembled.unplaced().stream())
                .map(Json::of)
                .toList();
    }

    @Provide
    Arbitrary<Set<Mention>> mentions() {
        return Arbitraries.oneOf(rounds(), rounds(), events()).set().ofMaxSize(14);
    }

    /** Few places, days and parties, so that reports collide, contradict and chain. */
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
