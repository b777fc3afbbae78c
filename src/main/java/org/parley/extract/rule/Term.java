package org.parley.extract.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.extract.rule.Pattern.Step;

/** A part of a pattern. Each knows how to match itself before whatever comes next. */
sealed interface Term {

    Step before(Step next);

    /** Words and kinds of which a sentence must have every one for this to match: lets most sentences be skipped. */
    default Set<String> required() {
        return Set.of();
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
        public Set<String> required() {
            return words.size() == 1 ? words : Set.of();
        }
    }

    /** A word class; it may span several tokens. */
    record Class(String kind) implements Term {
        @Override
        public Step before(Step next) {
            return (matching, at) -> {
                if (at >= matching.sentence.size()) {
                    return false;
                }
                for (Mark mark : matching.sentence.at(at)) {
                    if (mark.kind().equals(kind) && next.from(matching, mark.to())) {
                        return true;
                    }
                }
                return false;
            };
        }

        @Override
        public Set<String> required() {
            return Set.of(kind);
        }
    }

    /** Catches a mark of a kind under a name. */
    record Slot(String kind, String name) implements Term {
        @Override
        public Step before(Step next) {
            return (matching, at) -> {
                if (at >= matching.sentence.size()) {
                    return false;
                }
                for (Mark mark : matching.sentence.at(at)) {
                    if (mark.kind().equals(kind) && matching.bind(name, mark, next)) {
                        return true;
                    }
                }
                return false;
            };
        }

        @Override
        public Set<String> required() {
            return Set.of(kind);
        }
    }

    /** Some tokens, as few as possible, none of which is a barrier. */
    record Gap(int most, Set<String> barriers, boolean stopsAtRound) implements Term {
        @Override
        public Step before(Step next) {
            return (matching, at) -> {
                Marked sentence = matching.sentence;
                for (int skipped = 0; ; skipped++) {
                    if (next.from(matching, at + skipped)) {
                        return true;
                    }
                    int here = at + skipped;
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

        @Override
        public Set<String> required() {
            Set<String> common = new HashSet<>(ways.get(0).required());
            ways.forEach(way -> common.retainAll(way.required()));
            return common;
        }
    }

    /** There if possible. */
    record Maybe(Term term) implements Term {
        @Override
        public Step before(Step next) {
            Step with = term.before(next);
            return (matching, at) -> with.from(matching, at) || next.from(matching, at);
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
    }

    /** Must not follow. */
    record Not(Term term) implements Term {
        @Override
        public Step before(Step next) {
            Step forbidden = term.before((matching, at) -> true);
            return (matching, at) -> !forbidden.from(matching, at) && next.from(matching, at);
        }
    }

    /** The start of the sentence. */
    record Start() implements Term {
        @Override
        public Step before(Step next) {
            return (matching, at) -> at == 0 && next.from(matching, at);
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
        public Set<String> required() {
            Set<String> all = new HashSet<>();
            terms.forEach(term -> all.addAll(term.required()));
            return all;
        }
    }
}
