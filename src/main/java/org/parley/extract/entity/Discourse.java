package org.parley.extract.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.vocabulary.Actor;
import org.parley.vocabulary.Body;
import org.parley.vocabulary.NameMatch;
import org.parley.vocabulary.Organisation;
import org.parley.vocabulary.Person;
import org.parley.vocabulary.Place;
import org.parley.vocabulary.PlaceKind;
import org.parley.vocabulary.Reading;
import org.parley.vocabulary.State;
import org.parley.vocabulary.Track;
import org.parley.vocabulary.Vocabulary;

/**
 * Who an article has named so far, for "Lavrov", "the envoy", "he" and "the two ministers". Belongs to one article; not
 * thread-safe.
 */
final class Discourse {
    /** How many persons "the envoy" may still mean; nobody keeps more in mind. */
    private static final int PERSONS_IN_MIND = 100;

    private final Vocabulary vocabulary;
    private final @Nullable LocalDate day;
    private final Map<String, Participant> bySurname = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final List<Participant> people = new ArrayList<>();
    private final Map<Body, Integer> timesNamed = new LinkedHashMap<>();
    private @Nullable Participant subject;

    Discourse(Vocabulary vocabulary, @Nullable LocalDate day) {
        this.vocabulary = vocabulary;
        this.day = day;
    }

    /** A known actor, speaking for whom it did on the day of the article. */
    Participant known(Actor actor) {
        boolean person = actor instanceof Person;
        List<Body> bodies = day == null && actor instanceof Person human
                ? lastBodies(human)
                : vocabulary.speaksFor(actor, day == null ? LocalDate.MAX : day);
        return new Participant(actor.name(), actor, bodies, person, null);
    }

    /**
     * Whom a name means that several may bear: who has been named by it before, else the one who held an office on the day of
     * the article, else the one of a state that it has spoken of; else somebody of that name.
     */
    Optional<Participant> person(NameMatch name, String written) {
        List<Person> bearers = name.readings().stream()
                .map(Reading::entity)
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .distinct()
                .toList();
        if (bearers.size() < 2) {
            return bearers.stream().findFirst().map(this::known);
        }
        Optional<Participant> before = bySurname(written).filter(who -> bearers.contains(who.known()));
        if (before.isPresent()) {
            return before;
        }
        List<Person> inOffice = bearers.stream()
                .filter(who -> day != null && who.offices().stream().anyMatch(office -> office.heldOn(day)))
                .toList();
        List<Participant> likely = (inOffice.isEmpty() ? bearers : inOffice)
                .stream().map(this::known).toList();
        List<Participant> spokenOf = likely.size() < 2
                ? likely
                : likely.stream()
                        .filter(who -> who.bodies().stream().anyMatch(timesNamed::containsKey))
                        .toList();
        return Optional.of(
                spokenOf.size() == 1 ? spokenOf.get(0) : new Participant(written, null, List.of(), true, null));
    }

    /** Without a day, whoever the person spoke for in any of the offices. */
    private List<Body> lastBodies(Person person) {
        List<Body> bodies = person.offices().stream()
                .flatMap(office -> vocabulary.actor(office.of()).stream())
                .filter(Body.class::isInstance)
                .map(Body.class::cast)
                .distinct()
                .toList();
        return bodies.isEmpty() && person.country() != null
                ? vocabulary.stateOf(person.country()).<List<Body>>map(List::of).orElse(List.of())
                : bodies;
    }

    /** A place, with the city that a venue stands in; one outside of cities, such as a border post, stands for itself. */
    Where where(Place place) {
        @Nullable String city = vocabulary.cityOf(place).map(Place::name).orElse(null);
        if (city == null && place.kind() == PlaceKind.VENUE) {
            return new Where(place.id(), null, place.name(), place.country());
        }
        boolean itself = place.name().equals(city);
        return new Where(place.id(), itself ? null : place.name(), city, place.country());
    }

    /** Where a forum usually meets. */
    List<Where> venues(Track track) {
        return track.venues().stream()
                .flatMap(id -> vocabulary.place(id).stream())
                .map(this::where)
                .toList();
    }

    /** The state of this name. */
    Optional<State> state(String name) {
        return vocabulary.find(name).stream()
                .filter(match -> match.start() == 0 && match.end() == name.length())
                .flatMap(match -> match.as(State.class).stream())
                .findFirst();
    }

    /** The one person who held an office on the day of the article. */
    Optional<Participant> holder(String title, Body of) {
        if (day == null) {
            return Optional.empty();
        }
        List<Person> holders = vocabulary.holders(title, of.id(), day);
        return holders.size() == 1 ? Optional.of(known(holders.get(0))) : Optional.empty();
    }

    /** Remembers a person; the role written once holds for the later mentions. */
    Participant met(Participant person, List<String> nameWords) {
        if (person.role() != null) {
            roles.putIfAbsent(person.key(), person.role());
        }
        Participant full = person.withRole(roles.get(person.key()));
        people.remove(full);
        people.add(full);
        if (people.size() > PERSONS_IN_MIND) {
            people.remove(0);
        }
        bySurname.put(surname(nameWords), full);
        if (nameWords.size() > 1) {
            bySurname.putIfAbsent(nameWords.get(0).toLowerCase(Locale.ROOT), full);
        }
        return full;
    }

    /** Somebody already named by this surname, given name or "de Mistura". */
    Optional<Participant> bySurname(String word) {
        return Optional.ofNullable(bySurname.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Whom the sentence before was about: the first person in it; else the last person named at all. */
    Optional<Participant> subject() {
        return Optional.ofNullable(subject)
                .or(() -> people.isEmpty() ? Optional.empty() : Optional.of(people.get(people.size() - 1)));
    }

    /** Ends a sentence. */
    void about(Optional<Participant> first) {
        subject = first.orElse(null);
    }

    /** The last two persons named, the earlier first. */
    List<Participant> lastTwo() {
        List<Participant> two = new ArrayList<>();
        for (int i = people.size() - 1; i >= 0 && two.size() < 2; i--) {
            String key = people.get(i).key();
            if (two.stream().noneMatch(other -> other.key().equals(key))) {
                two.add(0, people.get(i));
            }
        }
        return two;
    }

    /** Remembers for whom somebody acts, for "both sides". */
    void acted(Participant who) {
        who.bodies().stream()
                .filter(body -> !(body instanceof Organisation))
                .findFirst()
                .ifPresent(body -> timesNamed.merge(body, 1, Integer::sum));
    }

    /** The two states or groups named most often so far; empty before there are two. */
    List<Participant> twoSides() {
        List<Participant> sides = timesNamed.entrySet().stream()
                .sorted(Map.Entry.<Body, Integer>comparingByValue().reversed())
                .limit(2)
                .map(entry -> known(entry.getKey()))
                .toList();
        return sides.size() == 2 ? sides : List.of();
    }

    /** The last person whose role ends in a title such as "envoy", for a body if one is given. */
    Optional<Participant> byTitle(String title, @Nullable Body of) {
        String last = lastWord(title);
        for (int i = people.size() - 1; i >= 0; i--) {
            Participant person = people.get(i);
            String role = person.role() == null ? "" : person.role().toLowerCase(Locale.ROOT);
            boolean ofBody = of == null || person.bodies().contains(of);
            if (ofBody && role.contains(last)) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    private static String lastWord(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return lower.substring(lower.lastIndexOf(' ') + 1);
    }

    private static String surname(List<String> words) {
        return words.get(words.size() - 1).toLowerCase(Locale.ROOT);
    }
}
