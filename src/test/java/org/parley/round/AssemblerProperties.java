package org.parley.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.model.Event;
import org.parley.model.Json;
import org.parley.model.Mention;
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

    /** The round that has an id keeps its reports together here; whatever else comes must not take the id from it. */
    @Property(tries = 500)
    void anIdIsNotGivenToAnotherRoundWhenMoreIsReported(
            @ForAll("mentions") Set<Mention> known, @ForAll("mentions") Set<Mention> more) {
        Set<Mention> all = new LinkedHashSet<>(known);
        all.addAll(more);
        List<TalkRound> later = assembler.assemble(all).rounds();
        for (TalkRound before : assembler.assemble(known).rounds()) {
            boolean together =
                    later.stream().anyMatch(round -> round.getMentions().containsAll(before.getMentions()));
            if (together) {
                assertThat(later)
                        .filteredOn(round -> round.getRoundId().equals(before.getRoundId()))
                        .allSatisfy(round -> assertThat(round.getMentions()).containsAll(before.getMentions()));
            }
        }
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

    @Property(tries = 500)
    void noRoundEndsBeforeItBegins(@ForAll("mentions") Set<Mention> mentions) {
        for (TalkRound round : assembler.assemble(mentions).rounds()) {
            boolean known = round.getStart() != null
                    && round.getEnd() != null
                    && round.getStart().getEarliest() != null
                    && round.getEnd().getLatest() != null;
            if (known) {
                assertThat(round.getEnd().getLatest())
                        .isAfterOrEqualTo(round.getStart().getEarliest());
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
        return AnyMentions.any().set().ofMaxSize(14);
    }
}
