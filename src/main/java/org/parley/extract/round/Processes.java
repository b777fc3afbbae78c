package org.parley.extract.round;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.extract.entity.Participant;
import org.parley.extract.entity.ReadSentence;
import org.parley.extract.entity.Where;
import org.parley.extract.rule.Mark;
import org.parley.extract.rule.Slots;
import org.parley.vocabulary.Body;
import org.parley.vocabulary.Entity;
import org.parley.vocabulary.NameMatch;
import org.parley.vocabulary.Organisation;
import org.parley.vocabulary.Person;
import org.parley.vocabulary.Slug;
import org.parley.vocabulary.State;
import org.parley.vocabulary.TalkProcess;
import org.parley.vocabulary.Track;
import org.parley.vocabulary.Vocabulary;

/**
 * Which negotiation process an article is about. A name of the process counts most, then actors of its sides; an actor that
 * is a side of many processes counts little for each. What no process of the vocabulary explains is named from its parties.
 */
public final class Processes {
    /** Weight of a name of the process against one actor that is a side of this process alone. */
    private static final double NAMED = 3;
    /** Weight of the second side: talks need two. */
    private static final double BOTH_SIDES = 1.5;
    /** The headline says what an article is about more than any one sentence. */
    private static final double HEADLINE = 3;
    /** What a sentence says of itself against what the rest of the article says. */
    private static final double OWN_SENTENCE = 3;
    /** Below this, an article that names an actor or two in passing would be about their conflict. */
    private static final double LEAST = 1;

    private final Vocabulary vocabulary;
    private final ProcessIndex index;
    private final @Nullable LocalDate day;
    private final Map<String, Double> ofArticle;
    private final Map<String, Double> mentions;
    private final Set<String> namedInArticle;
    private final Set<String> placedInArticle;
    private final Set<String> withTwoSidesInArticle;

    public Processes(
            Vocabulary vocabulary,
            ProcessIndex index,
            @Nullable String title,
            List<ReadSentence> sentences,
            @Nullable LocalDate day) {
        this.vocabulary = vocabulary;
        this.index = index;
        this.day = day;
        Evidence evidence = new Evidence();
        if (title != null) {
            for (NameMatch match : vocabulary.find(title)) {
                match.readings().forEach(reading -> evidence.see(reading.entity(), HEADLINE));
            }
        }
        for (ReadSentence sentence : sentences) {
            evidence.see(sentence, 0, sentence.marked().size());
        }
        ofArticle = evidence.scores();
        mentions = Map.copyOf(evidence.actors);
        namedInArticle = Set.copyOf(evidence.named.keySet());
        placedInArticle = Set.copyOf(evidence.placed.keySet());
        withTwoSidesInArticle = Set.copyOf(evidence.withTwoSides());
    }

    /** The process that a part of a sentence is about, given what the article is about; empty if none shows. */
    public Optional<TalkProcess> of(ReadSentence sentence, int from, int to, Collection<Participant> parties) {
        Evidence own = new Evidence();
        own.see(sentence, from, to);
        parties.forEach(own::see);
        Map<String, Double> here = own.scores();
        Map<String, Double> all = new HashMap<>(ofArticle);
        here.forEach((id, score) -> all.merge(id, score * OWN_SENTENCE, Double::sum));
        Optional<TalkProcess> best = best(all);
        Optional<TalkProcess> main = dominant();
        boolean inPassing = best.isPresent()
                && !own.named.containsKey(best.get().id())
                && !namedInArticle.contains(best.get().id());
        if (inPassing && main.isPresent() && isBacked(main.get(), parties)) {
            return main;
        }
        Optional<TalkProcess> facing = ofBothSides(all, parties);
        if (best.isPresent() && facing.isPresent() && isBeside(best.get(), parties, own) && isCloser(facing, best)) {
            return facing;
        }
        boolean said = best.isPresent()
                && (own.named.containsKey(best.get().id())
                        || sides(best.get(), parties) >= 2
                        || isBacked(best.get(), parties));
        return (said ? best : facing.or(() -> best))
                .filter(process -> fits(process, parties))
                .filter(process -> own.speaksOf(process.id()) || isAbout(process));
    }

    /** Whether these parties only stand on one side of a process that their own sentence does not name. */
    private static boolean isBeside(TalkProcess process, Collection<Participant> parties, Evidence own) {
        return !own.named.containsKey(process.id()) && sides(process, parties) < 2;
    }

    /** Of a process in which the parties face each other and one in which they do not. */
    private boolean isCloser(Optional<TalkProcess> facing, Optional<TalkProcess> best) {
        return facing.filter(process -> namedInArticle.contains(process.id())).isPresent()
                || best.filter(process -> namedInArticle.contains(process.id())).isEmpty();
    }

    /** Whether the article names the process, or two of its sides: one side alone may talk to anybody. */
    private boolean isAbout(TalkProcess process) {
        return namedInArticle.contains(process.id())
                || placedInArticle.contains(process.id())
                || withTwoSidesInArticle.contains(process.id());
    }

    /** Talks of those who stand behind the sides of what the article is about: Russia and America on Syria. */
    private boolean isBacked(TalkProcess process, Collection<Participant> parties) {
        return isAbout(process) && parties.stream().allMatch(party -> involves(process, party));
    }

    /** Of the processes in which these parties face each other, the one that the words favour. */
    private Optional<TalkProcess> ofBothSides(Map<String, Double> scores, Collection<Participant> parties) {
        Map<String, Double> facing = new HashMap<>(scores);
        facing.keySet().removeIf(id -> vocabulary
                .process(id)
                .filter(process -> sides(process, parties) >= 2)
                .isEmpty());
        return best(facing);
    }

    /** The process that the article as a whole is about: it names the process, or two of its sides. */
    public Optional<TalkProcess> dominant() {
        return best(ofArticle).filter(this::isAbout);
    }

    /** The actors of a process's sides that the article names, the most often named first. */
    List<Participant> sidesByMention(TalkProcess process) {
        return mentions.entrySet().stream()
                .filter(entry -> process.sideOf(entry.getKey()).isPresent())
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .flatMap(entry -> vocabulary.actor(entry.getKey()).stream())
                .sorted(java.util.Comparator.comparingInt(actor -> isContactGroup(actor) ? 0 : 1))
                .filter(Body.class::isInstance)
                .map(actor -> new Participant(actor.name(), actor, List.of((Body) actor), false, null))
                .toList();
    }

    /** "The P5+1" says more than any one of its members. */
    private static boolean isContactGroup(org.parley.vocabulary.Actor actor) {
        return actor instanceof Organisation group && !group.members().isEmpty();
    }

    /** A process by its two parties, for talks that the vocabulary does not list; empty without two that differ. */
    public Optional<String> unlisted(Collection<Participant> parties) {
        List<String> ids = parties.stream().map(Processes::partyId).distinct().toList();
        return ids.size() < 2 ? Optional.empty() : Optional.of(Slug.ofUnlistedProcess(ids));
    }

    /** The place that a forum of the process is named for, or where it most often meets. */
    public static boolean isVenue(TalkProcess process, @Nullable Where place) {
        return place != null
                && process.tracks().stream()
                        .anyMatch(track -> !track.venues().isEmpty()
                                && track.venues().get(0).equals(place.id()));
    }

    /** Two parties of which the process knows neither side nor backer nor mediator talk about something else. */
    private boolean fits(TalkProcess process, Collection<Participant> parties) {
        long strangers = parties.stream()
                .filter(party -> party.known() != null && !involves(process, party))
                .map(Processes::partyId)
                .distinct()
                .count();
        if (strangers > 0 && sides(process, parties) < 2 && !namedInArticle.contains(process.id())) {
            return false;
        }
        // France and Germany, both among the powers that negotiate with Iran, may talk about anything
        boolean allies = strangers == 0
                && parties.size() > 1
                && parties.stream().allMatch(party -> onSide(process, party))
                && sides(process, parties) < 2;
        if (allies && !isAbout(process)) {
            return false;
        }
        return strangers < 2 || parties.stream().anyMatch(party -> onSide(process, party));
    }

    /** How many sides of a process are among these; one that is only called "rebels" stands for a side not named. */
    static int sides(TalkProcess process, Collection<Participant> parties) {
        Set<String> sides = new HashSet<>();
        parties.forEach(party -> party.ids().forEach(id -> process.sideOf(id).ifPresent(sides::add)));
        boolean nameless = parties.stream().anyMatch(Participant::nameless);
        return sides.size() + (nameless && sides.size() < process.sides().size() ? 1 : 0);
    }

    static boolean onSide(TalkProcess process, Participant party) {
        return party.ids().stream().anyMatch(id -> process.sideOf(id).isPresent());
    }

    static boolean involves(TalkProcess process, Participant party) {
        return party.ids().stream()
                .anyMatch(id -> process.sideOf(id).isPresent()
                        || process.backers().contains(id)
                        || process.mediators().contains(id));
    }

    private static String partyId(Participant party) {
        return party.bodies().isEmpty() ? party.name() : party.bodies().get(0).id();
    }

    private Optional<TalkProcess> best(Map<String, Double> scores) {
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST)
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .flatMap(entry -> vocabulary.process(entry.getKey()));
    }

    /** What speaks for which process. */
    private final class Evidence {
        private final Map<String, Double> actors = new HashMap<>();
        private final Map<String, Double> named = new HashMap<>();
        private final Map<String, Double> placed = new HashMap<>();
        private boolean insurgents;

        void see(ReadSentence sentence, int from, int to) {
            for (int at = Math.max(0, from); at < to; at++) {
                for (Mark mark : sentence.marked().at(at)) {
                    switch (mark.kind()) {
                        case Slots.PROCESS -> see((Entity) mark.value(), 1);
                        case Slots.ACTOR, Slots.ADJECTIVE -> see((Participant) mark.value());
                        case Slots.PLACE -> seePlace((Where) mark.value());
                        default -> {}
                    }
                }
            }
        }

        void see(Participant party) {
            if (party.known() instanceof Person person) {
                see(person, 1);
            }
            for (Body body : party.bodies()) {
                see(body, 1);
            }
            insurgents |= party.insurgent();
        }

        void see(Entity entity, double weight) {
            if (entity instanceof TalkProcess process) {
                named.merge(process.id(), weight * NAMED, Double::sum);
            } else if (entity instanceof Track track) {
                named.merge(track.process(), weight * NAMED, Double::sum);
            } else if (entity instanceof Person person) {
                person.offices().stream()
                        .filter(office -> office.process() != null && (day == null || office.heldOn(day)))
                        .forEach(office -> named.merge(office.process(), weight, Double::sum));
                actors.merge(person.id(), weight, Double::sum);
            } else if (entity instanceof Body body) {
                actors.merge(body.id(), weight, Double::sum);
            }
        }

        private void seePlace(Where place) {
            shareAmongLive(index.about(place.id()));
            shareAmongLive(index.meetingAt(place.id()));
            vocabulary
                    .stateOf(place.country())
                    .filter(state -> !place.exact())
                    .ifPresent((State state) -> see(state, 0.5));
        }

        /** What many processes have in common says little for each. */
        private void shareAmongLive(List<TalkProcess> processes) {
            List<TalkProcess> live = processes.stream()
                    .filter(process -> day == null || process.liveOn(day))
                    .toList();
            live.forEach(process -> placed.merge(process.id(), 1.0 / live.size(), Double::sum));
        }

        /** Whether it names the process, or an actor on a side of it: "talks on Kosovo". */
        boolean speaksOf(String process) {
            return named.containsKey(process)
                    || actors.entrySet().stream()
                            .anyMatch(actor -> actor.getValue() >= 1
                                    && index.sidesOf(actor.getKey()).containsKey(process));
        }

        /** The processes of which actors of two sides are named. */
        Set<String> withTwoSides() {
            Map<String, Set<String>> sides = new HashMap<>();
            actors.keySet().forEach(actor -> index.sidesOf(actor)
                    .forEach((process, side) -> sides.computeIfAbsent(process, unused -> new HashSet<>())
                            .add(side)));
            sides.values().removeIf(each -> each.size() < 2);
            return sides.keySet();
        }

        Map<String, Double> scores() {
            Map<String, Double> scores = new HashMap<>();
            Map<String, Set<String>> sides = new HashMap<>();
            Stream.of(named, placed)
                    .flatMap(weights -> weights.entrySet().stream())
                    .filter(entry -> isLive(entry.getKey()))
                    .forEach(entry -> scores.merge(entry.getKey(), entry.getValue(), Double::sum));
            actors.forEach((actor, weight) -> {
                Map<String, String> sideByProcess = new HashMap<>(index.sidesOf(actor));
                sideByProcess.keySet().removeIf(process -> !isLive(process));
                sideByProcess.forEach((process, side) -> {
                    scores.merge(process, Math.min(weight, 6) / sideByProcess.size(), Double::sum);
                    sides.computeIfAbsent(process, unused -> new HashSet<>()).add(side);
                });
            });
            scores.replaceAll((process, score) -> score
                    + (hasTwo(process, sides.getOrDefault(process, Set.of())) ? BOTH_SIDES : 0)
                    // of two processes with the same sides, the one with fewer others is meant
                    + 0.5 / vocabulary.process(process).map(this::actorsOf).orElse(1));
            return scores;
        }

        /** "The government and the rebels": the rebels are the other side where that is a movement. */
        private boolean hasTwo(String process, Set<String> sides) {
            return sides.size() >= 2
                    || (sides.size() == 1
                            && insurgents
                            && vocabulary
                                    .process(process)
                                    .filter(index::hasMovement)
                                    .isPresent());
        }

        private boolean isLive(String process) {
            return day == null
                    || vocabulary.process(process).filter(of -> of.liveOn(day)).isPresent();
        }

        private int actorsOf(TalkProcess process) {
            return Math.max(
                    1, process.sides().values().stream().mapToInt(List::size).sum());
        }
    }
}
