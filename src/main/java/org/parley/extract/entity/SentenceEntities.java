package org.parley.extract.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.entity.Names.Name;
import org.parley.extract.rule.Mark;
import org.parley.extract.rule.Slots;
import org.parley.vocabulary.Body;
import org.parley.vocabulary.NameKind;
import org.parley.vocabulary.Place;
import org.parley.vocabulary.PlaceKind;
import org.parley.vocabulary.Reading;
import org.parley.vocabulary.State;
import org.parley.vocabulary.TalkProcess;
import org.parley.vocabulary.Track;

/** Decides, name by name, who acts and what is a mere place, then adds what only the sentence's shape tells. */
final class SentenceEntities {
    private static final Set<String> HALVES = Set.of("north", "south", "east", "west");

    private final ReadSentence sentence;
    private final List<Name> names;
    private final Discourse discourse;
    private final boolean[] taken;

    SentenceEntities(ReadSentence sentence, List<Name> names, Discourse discourse) {
        this.sentence = sentence;
        this.names = names;
        this.discourse = discourse;
        this.taken = new boolean[sentence.marked().size()];
    }

    void mark() {
        People people = new People(sentence, names, discourse, taken);
        people.markKnown();
        people.markByShape();
        people.markBelongingTo();
        people.markSurnames();
        people.markTitles();
        for (Name name : names) {
            if (!taken[name.from()]) {
                markName(name);
            }
        }
        new NamelessBodies(sentence, taken).mark();
        people.markPronouns();
        markBothSides();
        sentence.marked().all(Slots.ACTOR).forEach(mark -> discourse.acted((Participant) mark.value()));
        discourse.about(
                sentence.marked().all(Slots.PERSON).stream().findFirst().map(mark -> (Participant) mark.value()));
    }

    private void markBothSides() {
        List<Mark> words = sentence.marked().all("@both-sides");
        List<Participant> sides = words.isEmpty() ? List.of() : discourse.twoSides();
        for (Mark both : words) {
            if (!sides.isEmpty() && !taken[both.from()]) {
                add(Slots.ACTORS, both.from(), both.to(), sides);
            }
        }
    }

    /** "GENEVA", "AMMAN/BEIRUT" and "KEY WEST, Florida" before the first words say where the reporter is. */
    private boolean isDateline(Name name) {
        int comma = name.from() - 1;
        boolean ofCity =
                sentence.word(comma).equals(",") && sentence.word(name.to()).matches("[(—–-]");
        int capitals = ofCity ? comma : name.to();
        for (int at = 0; at < capitals; at++) {
            String word = sentence.token(at).text();
            if (sentence.token(at).isWord()
                    && (!word.equals(word.toUpperCase(java.util.Locale.ROOT)) || word.length() < 3)) {
                return false;
            }
        }
        boolean compound = sentence.word(name.to()).equals("-")
                && sentence.token(name.to()).touches(sentence.token(name.to() - 1));
        return ofCity || (!compound && sentence.word(name.to()).matches("[/(—–,-]+")) || startsSentence(name.to());
    }

    /** A capitalised word that is not all capitals. */
    private boolean startsSentence(int at) {
        if (at >= sentence.marked().size()) {
            return false;
        }
        String word = sentence.token(at).text();
        return sentence.token(at).isCapitalised()
                && !(word.length() > 2 && word.equals(word.toUpperCase(java.util.Locale.ROOT)));
    }

    private void markName(Name name) {
        if (isDateline(name)) {
            return;
        }
        Optional<Body> body = name.match().as(Body.class);
        Optional<Place> place = name.match().as(Place.class).filter(where -> !isNamesake(where, body, name));
        name.match().readings().stream()
                .map(Reading::entity)
                .filter(entity -> entity instanceof TalkProcess || entity instanceof Track)
                .findFirst()
                .ifPresent(process -> {
                    add(Slots.PROCESS, name.from(), name.to(), process);
                    if (process instanceof Track track) {
                        markVenueOf(track, name);
                    }
                });
        boolean placed = standsForPlace(name);
        // "a word from the White House", "according to the Kremlin": a seat of power acts, unless somebody goes there
        boolean acts = name.match().is(State.class, NameKind.METONYM) && !onlyPlace(name);
        if (place.isPresent() && ((placed && !acts) || body.isEmpty())) {
            add(Slots.PLACE, name.from(), name.to(), discourse.where(place.get()));
            if (body.isEmpty() || onlyPlace(name)) {
                return;
            }
        }
        if (body.isEmpty()) {
            return;
        }
        if (body.get() instanceof State state) {
            markState(name, state, placed);
        } else {
            int to = withNoun(name.to(), "@government-noun");
            addActor(name.from(), to, discourse.known(body.get()), name);
        }
    }

    /** Georgia is the country, unless a city of the American state stands before it. */
    private boolean isNamesake(Place place, Optional<Body> body, Name name) {
        boolean otherCountry = body.filter(State.class::isInstance)
                .filter(state -> !place.country().equals(state.country()))
                .isPresent();
        return otherCountry
                && place.kind() == PlaceKind.REGION
                && sentence.marked().all(Slots.PLACE).stream()
                        .noneMatch(city -> city.to() == name.from() - 1
                                && ((Where) city.value()).country().equals(place.country()));
    }

    /** "The Astana talks" name a forum and a city. */
    private void markVenueOf(Track track, Name name) {
        for (Where venue : discourse.venues(track)) {
            String city = venue.city();
            if (city == null) {
                continue;
            }
            int words = city.split("[ -]").length;
            if (name.to() - name.from() > words
                    && sentence.text(name.from(), name.from() + words).equals(city)) {
                add(Slots.PLACE, name.from(), name.from() + words, venue);
                return;
            }
        }
    }

    private void markState(Name name, State state, boolean placed) {
        boolean demonym = name.match().is(State.class, NameKind.DEMONYM);
        boolean metonym = name.match().is(State.class, NameKind.METONYM);
        boolean possessive = sentence.word(name.to()).equals("'s");
        int nounFrom = possessive ? name.to() + 1 : name.to();
        int government = withNoun(nounFrom, "@government-noun");
        int opposition = withNoun(nounFrom, "@opposition-noun");
        Participant itself = discourse.known(state);
        markOtherHalf(name);
        if (opposition > nounFrom && opposition >= government) {
            String adjective = demonym ? sentence.text(name.from(), name.to()) : state.name();
            Participant rebels = new Participant(
                    adjective + " " + sentence.text(nounFrom, opposition), null, List.of(), false, null);
            addActor(name.from(), opposition, rebels, name);
            return;
        }
        if (government > nounFrom) {
            addActor(name.from(), government, itself, name);
            return;
        }
        if (demonym && !isPeople(name)) {
            add(Slots.ADJECTIVE, name.from(), name.to(), itself);
            if (sharesNoun(name.to())) {
                addActor(name.from(), name.to(), itself, name);
            }
            return;
        }
        if (placed && !metonym) {
            add(Slots.PLACE, name.from(), name.to(), new Where(state.id(), null, null, state.country()));
            if (onlyPlace(name)) {
                return;
            }
        }
        if (!(placed && metonym && onlyPlace(name))) {
            addActor(governmentBefore(name.from()), name.to(), itself, name);
        }
    }

    /** "North and South Korea", "East and West Germany": two states share the last word. */
    private void markOtherHalf(Name name) {
        int half = name.from() - 2;
        boolean joined =
                sentence.word(half + 1).equals("and") || sentence.word(half + 1).equals("or");
        if (!joined
                || name.to() - name.from() < 2
                || half < 0
                || taken[half]
                || !HALVES.contains(sentence.word(half))) {
            return;
        }
        discourse
                .state(sentence.text(half, half + 1) + " " + sentence.text(name.from() + 1, name.to()))
                .ifPresent(other -> addActor(half, half + 1, discourse.known(other), name));
    }

    /** "The government of" before a state is part of its name. */
    private int governmentBefore(int state) {
        int of = sentence.word(state - 1).equals("the") ? state - 2 : state - 1;
        int noun = sentence.word(of).equals("of") ? sentence.before(of, "@government-noun") : -1;
        return noun < 0 || taken[noun] ? state : noun;
    }

    /** "Russian and Turkish ministers": the noun behind the last adjective holds for all. */
    private boolean sharesNoun(int to) {
        int at = to;
        while (joinsAdjectives(sentence.word(at))) {
            at++;
        }
        if (at == to) {
            return false;
        }
        for (Name other : names) {
            if (other.from() == at && other.match().as(State.class).isPresent()) {
                return withNoun(other.to(), "@government-noun") > other.to()
                        || sentence.is(other.to(), "@titles")
                        || sharesNoun(other.to());
            }
        }
        return false;
    }

    private static boolean joinsAdjectives(String word) {
        return word.equals(",") || word.equals("and") || word.equals("-") || word.equals("/") || word.equals("–");
    }

    /** Index behind "main opposition group" and the like, or {@code from} if no such noun follows. */
    private int withNoun(int from, String nouns) {
        int at = from;
        for (int adjectives = 0; adjectives < 3; adjectives++) {
            int behind = sentence.behind(at, nouns);
            if (behind > 0 && !sentence.word(behind).equals("-")) {
                return behind;
            }
            int next = sentence.behind(at, "@side-adjective");
            if (next < 0) {
                return from;
            }
            at = next;
        }
        return from;
    }

    /** "Russians", "the Dutch": the people, not an adjective before something. */
    private boolean isPeople(Name name) {
        String word = sentence.word(name.to() - 1);
        return (word.endsWith("s") && !word.endsWith("ss"))
                || (sentence.word(name.from() - 1).equals("the")
                        && !sentence.is(name.to(), "@any-noun")
                        && !nextIsWord(name.to())
                        && !sentence.word(name.to()).equals("-"));
    }

    private boolean nextIsWord(int at) {
        return at < sentence.marked().size()
                && sentence.token(at).isWord()
                && !sentence.is(at, "@say")
                && !sentence.is(at, "@be")
                && !sentence.is(at, "@have")
                && !sentence.is(at, "@will");
    }

    /** Behind a preposition of place, or as the name of a forum: "in Geneva", "the Geneva talks". */
    private boolean standsForPlace(Name name) {
        int before = name.from() - 1;
        if (sentence.word(before).equals("the")) {
            before--;
        }
        return sentence.before(before + 1, "@place-preposition") >= 0 || beforeTalks(name.to()) || listedPlace(name);
    }

    private boolean beforeTalks(int at) {
        if (sentence.word(at).endsWith("ed") || sentence.word(at).equals("led")) {
            return false; // "Norway proposed talks", "Norway led talks": it acts
        }
        int next = at;
        for (int i = 0; i < 3; i++) {
            if (sentence.is(next, "@talks") || sentence.is(next, "@summit") || sentence.is(next, "@meeting")) {
                return true;
            }
            if (!sentence.is(next, "@peace-kind") && !sentence.is(next, "@talks-kind")) {
                return false;
            }
            next++;
        }
        return false;
    }

    /** "in Paris, London and Geneva", "Lausanne, Switzerland". */
    private boolean listedPlace(Name name) {
        String before = sentence.word(name.from() - 1);
        if (!before.equals(",") && !before.equals("and")) {
            return false;
        }
        for (Mark place : sentence.marked().all(Slots.PLACE)) {
            if (place.to() == name.from() - 1) {
                return true;
            }
        }
        return false;
    }

    /** "to Iran" may still be somebody who is offered something; "in Iran" is not. */
    private boolean onlyPlace(Name name) {
        int before = sentence.word(name.from() - 1).equals("the") ? name.from() - 2 : name.from() - 1;
        return !sentence.is(before, "@direction") || sentence.is(before - 1, "@travel") || beforeTalks(name.to());
    }

    private void addActor(int from, int to, Participant who, Name name) {
        add(Slots.ACTOR, from, to, who);
        for (int at = Math.min(from, name.from()); at < to; at++) {
            taken[at] = true;
        }
    }

    private void add(String kind, int from, int to, Object value) {
        sentence.marked().add(new Mark(kind, from, to, value));
    }
}
