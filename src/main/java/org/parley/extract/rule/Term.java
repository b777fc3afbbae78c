package org.parley.extract.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.rule.Pattern.Matching;
import org.parley.extract.rule.Pattern.Step;

/** A part of a pattern. Each knows how to match itself before whatever comes next. */
sealed interface Term {

    Step before(Step next);

    /** Sets of words and kinds of each of which a sentence must have one for this to match: lets most be skipped. */
    default List<Set<String>> required() {
        return List.of();
    }

    /** Words and kinds of which one stands where a match of this begins; empty if it can begin with anything. */
    default Optional<Set<String>> starts() {
        return Optional.empty();
    }

    /** Whether it can match no token at all, so that a match can begin with what comes next. */
    default boolean skippable() {
        return true;
    }

    /** One of several words. */
    record Words(Set<String> words) implements Term {
        @Override
        public Step before(Step next) {
            return (matching, at) -> at < matching.sentence.size()
                    && words.contains(matching.sentence.word(at))
                    && next.from(matching, at + 1);
        }

        @Override
        public List<Set<String>> required() {
            return List.of(words);
        }

        @Override
        public Optional<Set<String>> starts() {
            return Optional.of(words);
        }

        @Override
        public boolean skippable() {
            return false;
        }
    }

    /** Takes a mark of one kind, which may span several tokens. */
    sealed interface OfKind extends Term {
        String kind();

        @Override
        default List<Set<String>> required() {
            return List.of(Set.of(kind()));
        }

        @Override
        default Optional<Set<String>> starts() {
            return Optional.of(Set.of(kind()));
        }

        @Override
        default boolean skippable() {
            return false;
        }

        /** Whether the rest matches behind a mark of the kind. */
        boolean goesOn(Matching matching, Mark mark, Step next);

        @Override
        default Step before(Step next) {
            return (matching, at) -> {
                if (at >= matching.sentence.size()) {
                    return false;
                }
                for (Mark mark : matching.sentence.at(at)) {
                    if (mark.kind().equals(kind()) && goesOn(matching, mark, next)) {
                        return true;
                    }
                }
                return false;
            };
        }
    }

    /** A word class. */
    record WordClass(String kind) implements OfKind {
        @Override
        public boolean goesOn(Matching matching, Mark mark, Step next) {
            return next.from(matching, mark.to());
        }
    }

    /** Catches a mark of a kind under a name. */
    record Slot(String kind, String name) implements OfKind {
        @Override
        public boolean goesOn(Matching matching, Mark mark, Step next) {
            return matching.bind(name, mark, next);
        }
    }

    /**
     * Some tokens, as few as possible, none of which is a barrier.
     *
     * @param index among the gaps of its pattern, from 0
     */
    record Gap(int index, int most, Set<String> barriers, boolean stopsAtRound) implements Term {
        @Override
        public Step before(Step next) {
            return (matching, at) -> {
                Marked sentence = matching.sentence;
                for (int skipped = 0; ; skipped++) {
                    int here = at + skipped;
                    if (matching.behindGap(index, next, here)) {
                        return true;
                    }
                    if (skipped == most
                            || here >= sentence.size()
                            || barriers.contains(sentence.word(here))
                            || (stopsAtRound && sentence.beginsAt(here, "ROUND"))) {
                        return false;
                    }
                }
            };
        }
    }

    /** One of several sequences, in the order written. */
    record Choice(List<Term> ways) implements Term {
        @Override
        public Step before(Step next) {
            Step[] steps = ways.stream().map(way -> way.before(next)).toArray(Step[]::new);
            return (matching, at) -> {
                for (Step step : steps) {
                    if (step.from(matching, at)) {
                        return true;
                    }
                }
                return false;
            };
        }

        /** What all ways need, and one of what each needs. */
        @Override
        public List<Set<String>> required() {
            List<Set<String>> common = new ArrayList<>(ways.get(0).required());
            ways.forEach(way -> common.retainAll(way.required()));
            Set<String> oneOfEach = new HashSet<>();
            for (Term way : ways) {
                Optional<Set<String>> own = way.required().stream()
                        .filter(each -> !common.contains(each))
                        .findFirst();
                if (own.isEmpty()) {
                    return common;
                }
                oneOfEach.addAll(own.get());
            }
            common.add(Set.copyOf(oneOfEach));
            return common;
        }

        @Override
        public Optional<Set<String>> starts() {
            return union(ways);
        }

        @Override
        public boolean skippable() {
            return ways.stream().anyMatch(Term::skippable);
        }
    }

    /** There if possible. */
    record Maybe(Term term) implements Term {
        @Override
        public Step before(Step next) {
            Step with = term.before(next);
            return (matching, at) -> with.from(matching, at) || next.from(matching, at);
        }

        @Override
        public Optional<Set<String>> starts() {
            return term.starts();
        }
    }

    /** Any number of times, as often as possible. */
    record Repeated(Term term) implements Term {
        @Override
        public Step before(Step next) {
            Step[] again = new Step[1];
            Step once = term.before((matching, at) -> again[0].from(matching, at));
            again[0] = (matching, at) ->
                    (at < matching.sentence.size() && once.from(matching, at)) || next.from(matching, at);
            return again[0];
        }

        @Override
        public Optional<Set<String>> starts() {
            return term.starts();
        }
    }

    /** Must not follow. */
    record Not(Term term) implements Term {
        @Override
        public Step before(Step next) {
            Step forbidden = term.before((matching, at) -> true);
            return (matching, at) -> !forbidden.from(matching, at) && next.from(matching, at);
        }

        @Override
        public Optional<Set<String>> starts() {
            return Optional.of(Set.of()); // takes no token: a match begins with what comes next
        }
    }

    /** The start of the sentence. */
    record Start() implements Term {
        @Override
        public Step before(Step next) {
            return (matching, at) -> at == 0 && next.from(matching, at);
        }

        @Override
        public Optional<Set<String>> starts() {
            return Optional.of(Set.of()); // takes no token: a match begins with what comes next
        }
    }

    /** One after the other. */
    record Sequence(List<Term> terms) implements Term {
        @Override
        public Step before(Step next) {
            Step step = next;
            for (int i = terms.size() - 1; i >= 0; i--) {
                step = terms.get(i).before(step);
            }
            return step;
        }

        @Override
        public List<Set<String>> required() {
            return terms.stream()
                    .flatMap(term -> term.required().stream())
                    .distinct()
                    .toList();
        }

        @Override
        public Optional<Set<String>> starts() {
            int end = 0;
            while (end < terms.size() && terms.get(end).skippable()) {
                end++;
            }
            return union(terms.subList(0, Math.min(end + 1, terms.size())));
        }

        @Override
        public boolean skippable() {
            return terms.stream().allMatch(Term::skippable);
        }
    }

    private static Optional<Set<String>> union(List<Term> terms) {
        Set<String> all = new HashSet<>();
        for (Term term : terms) {
            Optional<Set<String>> starts = term.starts();
            if (starts.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(starts.get());
        }
        return Optional.of(all);
    }
}
