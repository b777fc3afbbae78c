package org.parley.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.extract.entity.Names.Name;
import org.parley.extract.rule.Mark;
import org.parley.extract.rule.Slots;
import org.parley.vocabulary.Body;
import org.parley.vocabulary.Person;
import org.parley.vocabulary.State;

/** The persons of a sentence: by name, by shape, by surname, by title, by pronoun, in this order. */
final class People {
    private final ReadSentence sentence;
    private final List<Name> names;
    private final Discourse discourse;
    private final boolean[] taken;
    private final Optional<Participant> before;

    People(ReadSentence sentence, List<Name> names, Discourse discourse, boolean[] taken) {
        this.sentence = sentence;
        this.names = names;
        this.discourse = discourse;
        this.taken = taken;
        this.before = discourse.subject();
    }

    void markKnown() {
        for (Name name : names) {
            if (name.match().as(Person.class).isPresent() && !partOfLongerName(name)) {
                Participant person = discourse
                        .person(name.match(), sentence.text(name.from(), name.to()))
                        .orElseThrow();
                Owner owner = ownerBefore(name.from());
                add(owner.from, name.to(), person.withRole(owner.role), words(name.from(), name.to()));
            }
        }
    }

    /** "Asad" in "Asad Umar" is somebody else, unless the first word is a title or opens the sentence. */
    private boolean partOfLongerName(Name name) {
        boolean single = name.to() - name.from() == 1;
        return single && name.to() < taken.length && isNameWord(name.to()) && !isName(name.to());
    }

    private boolean isName(int at) {
        return names.stream().anyMatch(name -> name.from() <= at && at < name.to());
    }

    /** A title and capitalised words that the vocabulary does not know. */
    void markByShape() {
        for (Mark title : sentence.marked().all("@titles")) {
            int from = title.to();
            if (from >= taken.length || taken[from] || taken[title.from()]) {
                continue;
            }
            int to = nameEnd(from);
            if (to == from || (sentence.word(title.from()).equals("father") && title.from() > 0)) {
                continue;
            }
            Owner owner = ownerBefore(from);
            Participant unknown = to - from == 1
                    ? discourse.bySurname(sentence.word(from)).orElseGet(() -> stranger(from, to, owner))
                    : stranger(from, to, owner);
            add(owner.from, to, unknown.withRole(owner.role), words(from, to));
        }
    }

    private Participant stranger(int from, int to, Owner owner) {
        return new Participant(
                sentence.text(from, to), null, owner.body == null ? List.of() : List.of(owner.body), true, owner.role);
    }

    /** "Iran's Hassan Rouhani": two capitalised words behind a state. */
    void markBelongingTo() {
        for (Name name : names) {
            int from = name.to() + 1;
            Optional<Body> body = name.match().as(Body.class);
            if (body.isEmpty() || !sentence.word(name.to()).equals("'s") || from >= taken.length || taken[from]) {
                continue;
            }
            int to = nameEnd(from);
            boolean bodyNoun = to > from && sentence.is(to - 1, "@body-noun");
            if (to - from >= 2 && to - from <= 3 && !bodyNoun) {
                Participant person = new Participant(sentence.text(from, to), null, List.of(body.get()), true, null);
                add(name.from(), to, person, words(from, to));
            }
        }
    }

    void markSurnames() {
        for (int at = 0; at < taken.length; at++) {
            if (taken[at] || !sentence.token(at).isCapitalised() || isName(at)) {
                continue;
            }
            int from = at > 0 && sentence.is(at - 1, "@name-particle") ? at - 1 : at;
            Optional<Participant> known = discourse.bySurname(sentence.word(at));
            if (known.isPresent() && (at + 1 >= taken.length || !isNameWord(at + 1))) {
                int first = at > 0 && isNameWord(at - 1) && !taken[at - 1] && at > 1 ? at - 1 : from;
                Owner owner = ownerBefore(first);
                add(owner.from, at + 1, known.get(), words(at, at + 1));
            }
        }
    }

    /** "the Turkish president", "the envoy": a title without a name. */
    void markTitles() {
        for (Mark title : sentence.marked().all("@titles")) {
            if (taken[title.from()] || (title.to() < taken.length && taken[title.to()])) {
                continue;
            }
            Optional<Name> behind = bodyBehind(title.to());
            Owner owner = behind.map(name -> ofBody(title, name)).orElseGet(() -> ownerBefore(title.to()));
            int to = behind.map(Name::to).orElse(title.to());
            String words = sentence.text(title);
            boolean definite = sentence.word(owner.from - 1).equals("the") || owner.body != null;
            if (!definite) {
                continue;
            }
            Optional<Participant> person = discourse.byTitle(words, owner.body);
            if (person.isEmpty() && owner.body != null) {
                person = discourse.holder(words, owner.body);
            }
            if (person.isPresent()) {
                put(owner.from, to, person.get());
            } else if (owner.body != null) {
                put(owner.from, to, discourse.known(owner.body).withRole(owner.role));
            }
        }
    }

    /** "The President of Turkey". */
    private Optional<Name> bodyBehind(int at) {
        int from = sentence.word(at + 1).equals("the") ? at + 2 : at + 1;
        return sentence.word(at).equals("of")
                ? names.stream()
                        .filter(name -> name.from() == from
                                && name.match().as(Body.class).isPresent())
                        .findFirst()
                : Optional.empty();
    }

    private Owner ofBody(Mark title, Name name) {
        Body body = name.match().as(Body.class).orElseThrow();
        return new Owner(title.from(), body, sentence.text(title.from(), name.to()));
    }

    /** He and she are who the sentence before was about; "the two ministers" the last two. */
    void markPronouns() {
        for (int at = 0; at < taken.length; at++) {
            String word = sentence.word(at);
            if (taken[at]) {
                continue;
            }
            if (word.equals("he") || word.equals("she")) {
                Optional<Participant> who = lastMarkedBefore(at).or(() -> before);
                if (who.isPresent()) {
                    put(at, at + 1, who.get());
                }
            }
        }
        for (Mark two : sentence.marked().all("@two-people")) {
            List<Participant> last = discourse.lastTwo();
            if (!taken[two.from()] && last.size() == 2) {
                sentence.marked().add(new Mark(Slots.ACTORS, two.from(), two.to(), last));
            }
        }
    }

    private Optional<Participant> lastMarkedBefore(int at) {
        return sentence.marked().all(Slots.PERSON).stream()
                .filter(mark -> mark.to() <= at)
                .map(mark -> (Participant) mark.value())
                .findFirst();
    }

    /**
     * What stands before a name: "Russian Foreign Minister", "the United Nations Syria envoy".
     *
     * @param from first token of it, or of the name where there is nothing
     * @param body for whom the person speaks
     * @param role as written
     */
    private record Owner(
            int from, @Nullable Body body, @Nullable String role) {}

    private Owner ownerBefore(int name) {
        int at = name;
        @Nullable Body body = null;
        boolean titled = false;
        while (at > 0 && name - at < 12) {
            int title = sentence.before(at, "@titles");
            int adjective = sentence.before(at, "@side-adjective");
            Optional<Name> owner = nameBefore(at);
            if (title >= 0 && !taken[title]) {
                at = title;
                titled = true;
            } else if (owner.isPresent()
                    && owner.get().match().as(Body.class).isPresent()
                    && !isDateline(owner.get())
                    && !taken[owner.get().from()]) {
                at = owner.get().from();
                Body found = owner.get().match().as(Body.class).get();
                body = body == null || (body instanceof State && !(found instanceof State)) ? found : body;
            } else if (adjective >= 0 && !taken[adjective]) {
                at = adjective;
            } else if (titled && joinsTitle(at - 1)) {
                at--;
            } else {
                break;
            }
        }
        while (at < name && (joinsTitle(at) || sentence.word(at).equals("-"))) {
            at++;
        }
        if (!titled && body != null && sentence.word(name - 1).equals("'s")) {
            return new Owner(at, body, null); // "Rwanda's Paul Kagame"
        }
        return !titled ? new Owner(name, null, null) : new Owner(at, body, sentence.text(at, name));
    }

    /** "RIYADH U.S. Secretary of State": the town of the report, not the employer. */
    private boolean isDateline(Name name) {
        String word = sentence.token(name.from()).text();
        return name.from() == 0 && word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private boolean joinsTitle(int at) {
        String word = sentence.word(at);
        return word.equals("'s")
                || (word.equals("-") && at > 0 && sentence.token(at).touches(sentence.token(at - 1)));
    }

    private Optional<Name> nameBefore(int at) {
        int end = sentence.word(at - 1).equals("'s") ? at - 1 : at;
        return names.stream().filter(name -> name.to() == end).findFirst();
    }

    private int nameEnd(int from) {
        int at = from;
        while (at < taken.length && at - from < 5 && !taken[at]) {
            boolean particle = sentence.is(at, "@name-particle") && isCapital(behindHyphen(at + 1));
            boolean hyphen = at > from
                    && sentence.word(at).equals("-")
                    && at + 1 < taken.length
                    && sentence.token(at).touches(sentence.token(at - 1))
                    && isWordLike(at + 1);
            if (!particle && !hyphen && !isNameWord(at)) {
                break;
            }
            at++;
        }
        while (at > from && !isCapital(at - 1) && !sentence.token(at - 1).isWord()) {
            at--;
        }
        return at;
    }

    private int behindHyphen(int at) {
        return sentence.word(at).equals("-") ? at + 1 : at;
    }

    private boolean isWordLike(int at) {
        return sentence.token(at).isWord();
    }

    private boolean isCapital(int at) {
        return at < taken.length
                && sentence.token(at).isWord()
                && sentence.token(at).isCapitalised();
    }

    private boolean isNameWord(int at) {
        return isCapital(at)
                && !sentence.is(at, Slots.DATE)
                && !sentence.is(at, "@titles")
                && !(isName(at) && !nameIsPerson(at));
    }

    private boolean nameIsPerson(int at) {
        return names.stream()
                .filter(name -> name.from() <= at && at < name.to())
                .anyMatch(name -> name.match().as(Person.class).isPresent());
    }

    private List<String> words(int from, int to) {
        List<String> words = new ArrayList<>();
        for (int at = from; at < to; at++) {
            words.add(sentence.word(at));
        }
        return words;
    }

    private void add(int from, int to, Participant person, List<String> nameWords) {
        put(from, to, discourse.met(person, nameWords));
    }

    private void put(int from, int to, Participant who) {
        sentence.marked().add(new Mark(Slots.ACTOR, from, to, who));
        if (who.person()) {
            sentence.marked().add(new Mark(Slots.PERSON, from, to, who));
        }
        for (int at = from; at < to; at++) {
            taken[at] = true;
        }
    }
}
