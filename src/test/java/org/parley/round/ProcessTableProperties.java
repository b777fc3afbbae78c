package org.parley.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.parley.model.Event;
import org.parley.model.Mention;
import org.parley.model.TalkRound;

/** Whatever comes, is corrected and goes: the table is that of what is there, and its changes add up to it. */
class ProcessTableProperties {
    /** One article says something else from now on; nothing when it is withdrawn. */
    record Step(String article, Set<Mention> mentions) {}

    private final Assembler assembler = new Assembler();

    @Property(tries = 400)
    void stepByStepIsAsAtOnce(@ForAll("steps") List<Step> steps) {
        Newsroom newsroom = new Newsroom();
        for (Step step : steps) {
            newsroom.take(step);
            assertThat(newsroom.table.assembled()).isEqualTo(assembler.assemble(newsroom.mentions()));
        }
    }

    @Property(tries = 200)
    void theChangesAddUpToTheTable(@ForAll("steps") List<Step> steps) {
        Newsroom newsroom = new Newsroom();
        steps.forEach(newsroom::take);
        Assembled assembled = newsroom.table.assembled();
        assertThat(new ArrayList<>(newsroom.rounds.values())).isEqualTo(assembled.rounds());
        assertThat(new ArrayList<>(newsroom.events.values())).isEqualTo(assembled.events());
    }

    @Property(tries = 200)
    void aChangeNamesOnlyWhatChanged(@ForAll("steps") List<Step> steps) {
        Newsroom newsroom = new Newsroom();
        for (Step step : steps) {
            SortedMap<String, TalkRound> before = new TreeMap<>(newsroom.rounds);
            newsroom.take(step).rounds().forEach((id, round) -> assertThat(Optional.ofNullable(before.get(id)))
                    .as(id)
                    .isNotEqualTo(round));
        }
    }

    @Property(tries = 200)
    void nothingIsLeftWhenAllIsWithdrawn(@ForAll("steps") List<Step> steps) {
        Newsroom newsroom = new Newsroom();
        steps.forEach(newsroom::take);
        List.copyOf(newsroom.byArticle.keySet()).forEach(article -> newsroom.take(new Step(article, Set.of())));
        assertThat(newsroom.table.assembled()).isEqualTo(new Assembled(List.of(), List.of(), List.of()));
        assertThat(newsroom.table.size()).isZero();
        assertThat(newsroom.rounds).isEmpty();
        assertThat(newsroom.events).isEmpty();
    }

    /** A table and what somebody knows who follows its changes. */
    private static final class Newsroom {
        private final ProcessTable table = new ProcessTable();
        private final Map<String, Set<Mention>> byArticle = new HashMap<>();
        private final SortedMap<String, TalkRound> rounds = new TreeMap<>();
        private final SortedMap<String, Event> events = new TreeMap<>();

        ProcessTable.Change take(Step step) {
            Set<Mention> before = byArticle.getOrDefault(step.article(), Set.of());
            byArticle.put(step.article(), step.mentions());
            ProcessTable.Change change = table.replace(before, step.mentions());
            follow(change.rounds(), rounds);
            follow(change.events(), events);
            return change;
        }

        Set<Mention> mentions() {
            Set<Mention> mentions = new LinkedHashSet<>();
            byArticle.values().forEach(mentions::addAll);
            return mentions;
        }

        private static <V> void follow(SortedMap<String, Optional<V>> changes, Map<String, V> known) {
            changes.forEach((id, value) -> value.ifPresentOrElse(now -> known.put(id, now), () -> known.remove(id)));
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Set<Mention>> said = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Set.<Mention>of())),
                Tuple.of(4, AnyMentions.any().set().ofMinSize(1).ofMaxSize(4)));
        return Combinators.combine(Arbitraries.of("a", "b", "c", "d", "e", "f", "g", "h"), said)
                .as((article, mentions) -> new Step(article, by(article, mentions)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(24);
    }

    private static Set<Mention> by(String article, Set<Mention> mentions) {
        Set<Mention> own = new LinkedHashSet<>();
        mentions.forEach(mention ->
                own.add(Mention.newBuilder(mention).setArticleId(article).build()));
        return own;
    }
}
