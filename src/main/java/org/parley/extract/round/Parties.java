package org.parley.extract.round;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.entity.Participant;
import org.parley.vocabulary.Body;
import org.parley.vocabulary.Group;
import org.parley.vocabulary.Organisation;
import org.parley.vocabulary.State;
import org.parley.vocabulary.TalkProcess;

/**
 * Who negotiates in a round and who brokers it. In a listed process, its sides are the parties, whoever speaks for them;
 * in another, whoever the words make a party.
 */
final class Parties {
    private static final Set<String> WORDS_THAT_NAME_NOBODY = Set.of(
            "the",
            "some",
            "main",
            "several",
            "key",
            "group",
            "groups",
            "figures",
            "leaders",
            "officials",
            "representatives");
    private static final Set<String> GOVERNMENT = Set.of("government", "regime", "authorities", "junta");

    private final Optional<TalkProcess> process;
    private final Processes processes;
    private final RoundDraft draft;

    Parties(Optional<TalkProcess> process, Processes processes, RoundDraft draft) {
        this.process = process;
        this.processes = processes;
        this.draft = draft;
    }

    /**
     * The negotiating sides.
     *
     * @param complete whether to add a side that the article names elsewhere; not for a round that it only recalls
     */
    List<Participant> parties(boolean complete) {
        List<Participant> named = new ArrayList<>(draft.role("party"));
        draft.reports.forEach(report -> named.addAll(report.phrase().owners()));
        draft.role("absent").stream()
                .filter(who -> process.isPresent() && Processes.onSide(process.get(), who))
                .forEach(named::add);
        if (process.isEmpty()) {
            return distinct(named);
        }
        List<Participant> sides = distinct(named.stream()
                .filter(party -> Processes.onSide(process.get(), party) || party.nameless())
                .map(this::sideOf)
                .toList());
        if (sides.isEmpty()) {
            sides = distinct(named.stream()
                    .filter(party -> !party.person() && process.get().backers().contains(party.key()))
                    .toList());
            if (!sides.isEmpty()) {
                return sides;
            }
        }
        return complete ? completed(sides) : sides;
    }

    private List<Participant> completed(List<Participant> sides) {
        List<Participant> all = new ArrayList<>(sides);
        Set<String> taken = new HashSet<>();
        sides.forEach(
                party -> party.ids().forEach(id -> process.get().sideOf(id).ifPresent(taken::add)));
        long nameless = sides.stream().filter(Participant::nameless).count();
        List<String> principal =
                process.get().sides().keySet().stream().limit(2).toList();
        for (Participant other : processes.sidesByMention(process.get())) {
            String side = process.get().sideOf(other.key()).orElse("");
            if (principal.contains(side) && taken.size() + nameless < 2 && taken.add(side)) {
                all.add(other);
            }
        }
        return all.size() >= 2 || !sides.isEmpty() ? all : sides;
    }

    /** The body on a side that a person speaks for. */
    private Participant sideOf(Participant party) {
        if (!party.person()) {
            return party;
        }
        return party.bodies().stream()
                .filter(body -> process.get().sideOf(body.id()).isPresent())
                .findFirst()
                .map(Parties::of)
                .orElse(party);
    }

    private static Participant of(Body body) {
        return new Participant(body.name(), body, List.of(body), false, null);
    }

    /** Who convenes and brokers; never a side. */
    List<Participant> mediators() {
        List<Participant> all = new ArrayList<>(draft.role("mediator"));
        if (process.isPresent()) {
            draft.role("party").stream()
                    .filter(party -> isEnvoy(party) && isMediator(party))
                    .forEach(all::add);
            all.removeIf(actor -> Processes.onSide(process.get(), actor)
                    || actor.nameless()
                    || (actor.known() != null && !Processes.involves(process.get(), actor) && !isMediator(actor)));
        }
        List<String> parties = process.isPresent()
                ? List.of()
                : draft.role("party").stream().map(Participant::key).toList();
        return distinct(all).stream()
                .filter(who -> !parties.contains(who.key()))
                .toList();
    }

    /** Somebody who speaks for an organisation mediates wherever it does; a minister of a state may be there for other reasons. */
    private static boolean isEnvoy(Participant who) {
        return who.person() && who.bodies().stream().allMatch(Organisation.class::isInstance);
    }

    private boolean isMediator(Participant who) {
        return who.ids().stream()
                .anyMatch(id -> process.orElseThrow().mediators().contains(id));
    }

    /** In talks with a movement of its own country, a state is its government. */
    String name(Participant party, List<Participant> all) {
        if (!(party.known() instanceof State state) || state.demonyms().isEmpty()) {
            return party.name();
        }
        boolean against = all.stream()
                .anyMatch(other -> other.nameless()
                        || (other.known() instanceof Group group
                                && state.country().equals(group.country())));
        return against ? state.demonyms().get(0) + " government" : party.name();
    }

    /** Each once; "the opposition" beside the body that it is, or beside "opposition groups", is nobody new. */
    private static List<Participant> distinct(List<Participant> all) {
        Map<String, Participant> byKey = new LinkedHashMap<>();
        all.forEach(one -> byKey.putIfAbsent(one.key(), one));
        List<Participant> nameless = new ArrayList<>();
        List<Participant> distinct = new ArrayList<>();
        for (Participant one : byKey.values()) {
            if (!one.nameless()) {
                distinct.add(one);
            } else if (nameless.stream().noneMatch(other -> isSameNameless(one, other))) {
                nameless.add(one);
                distinct.add(one);
            }
        }
        List<Participant> known =
                distinct.stream().filter(who -> who.known() != null).toList();
        distinct.removeIf(who -> who.nameless() && known.stream().anyMatch(other -> stands(other, who)));
        return distinct;
    }

    private static boolean isSameNameless(Participant one, Participant other) {
        return names(one).containsAll(names(other)) || names(other).containsAll(names(one));
    }

    private static Set<String> names(Participant nameless) {
        Set<String> words = new HashSet<>(List.of(nameless.name().split(" ")));
        words.removeAll(WORDS_THAT_NAME_NOBODY);
        return words;
    }

    /** A state for "the government", a movement for "the rebels". */
    private static boolean stands(Participant known, Participant nameless) {
        boolean government = names(nameless).stream().anyMatch(GOVERNMENT::contains);
        return known.known() instanceof State ? government : !government && known.known() instanceof Group;
    }
}
