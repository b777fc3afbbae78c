package org.parley.vocabulary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.vocabulary.VocabularyFile.Entry;
import org.parley.vocabulary.VocabularyFile.GroupEntry;
import org.parley.vocabulary.VocabularyFile.OrganisationEntry;
import org.parley.vocabulary.VocabularyFile.PersonEntry;
import org.parley.vocabulary.VocabularyFile.PlaceEntry;
import org.parley.vocabulary.VocabularyFile.ProcessEntry;
import org.parley.vocabulary.VocabularyFile.StateEntry;
import org.parley.vocabulary.VocabularyFile.TermEntry;
import org.parley.vocabulary.VocabularyFile.TrackEntry;
import org.parley.vocabulary.yaml.Located;
import org.parley.vocabulary.yaml.Origin;
import org.parley.vocabulary.yaml.Problems;

/**
 * Turns the entries of all files into entities and checks what one file alone cannot tell: ids and names given twice,
 * references to nothing, entries without a source.
 */
final class VocabularyChecks {
    /** What an id refers to. */
    private enum Kind {
        OFFICE,
        ACTOR,
        PLACE,
        PROCESS,
        AGENCY,
        OUTLET
    }

    private final Problems problems;
    private final Map<Kind, Map<String, Origin>> ids = new HashMap<>();
    private final Map<String, Map<String, Origin>> names = new HashMap<>();
    private final Map<String, Origin> countries = new LinkedHashMap<>();
    private final List<Runnable> references = new ArrayList<>();

    private final List<OfficeKind> offices = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<TalkProcess> processes = new ArrayList<>();
    private final List<Agency> agencies = new ArrayList<>();
    private final List<String> unspecificCredits = new ArrayList<>();
    private final List<Outlet> outlets = new ArrayList<>();

    VocabularyChecks(Problems problems) {
        this.problems = problems;
    }

    /** Takes the entries of a file; references are checked when all files are in. */
    void add(Path file, VocabularyFile content) {
        @Nullable String source = content.source();
        content.offices().forEach(office -> {
            String id = id(Kind.OFFICE, office, source);
            List<String> titles = with(office.name(), office.titles());
            titles.forEach(title -> claimOnce("office", Slug.of(title), office.at()));
            offices.add(new OfficeKind(id, titles, office.titlesOf()));
            office.titlesOf().keySet().forEach(body -> refer(Kind.ACTOR, new Located<>(body, office.at())));
        });
        content.states().forEach(state -> actors.add(state(state, source)));
        content.organisations().forEach(organisation -> actors.add(organisation(organisation, source)));
        content.groups().forEach(group -> actors.add(group(group, source)));
        content.people().forEach(person -> actors.add(person(person, source)));
        content.places().forEach(place -> places.add(place(place, source)));
        content.processes().forEach(process -> processes.add(process(process, source)));
        content.agencies().forEach(agency -> {
            String id = id(Kind.AGENCY, agency, source);
            agency.credits().forEach(credit -> claimOnce("agency", credit, agency.at()));
            agencies.add(new Agency(id, agency.name(), agency.credits(), source(agency, source)));
        });
        unspecificCredits.addAll(content.unspecificCredits());
        content.outlets().forEach(outlet -> {
            String id = id(Kind.OUTLET, outlet, source);
            outlet.hosts().forEach(host -> claimOnce("outlet", host, outlet.at()));
            outlets.add(new Outlet(id, outlet.name(), outlet.hosts(), outlet.group(), source(outlet, source)));
        });
    }

    /** Checks the references and gives what is sound. */
    VocabularyParts check() {
        references.forEach(Runnable::run);
        return new VocabularyParts(offices, actors, places, processes, agencies, unspecificCredits, outlets);
    }

    private State state(StateEntry entry, @Nullable String source) {
        String id = id(Kind.ACTOR, entry, source);
        claimAll("state", entry, with(entry.name(), entry.aliases()));
        if (countries.putIfAbsent(entry.country().value(), entry.at()) != null) {
            problems.add(
                    entry.country().at(), "country '" + entry.country().value() + "' is that of another state too");
        }
        @Nullable Located<String> capital = entry.capital();
        refer(Kind.PLACE, capital);
        return new State(
                id,
                entry.name(),
                entry.country().value(),
                and(entry.aliases(), entry.ambiguous()),
                entry.demonyms(),
                value(capital),
                entry.metonyms(),
                source(entry, source));
    }

    private Organisation organisation(OrganisationEntry entry, @Nullable String source) {
        String id = id(Kind.ACTOR, entry, source);
        claimAll("organisation", entry, with(entry.name(), entry.aliases()));
        referAll(Kind.ACTOR, entry.members());
        return new Organisation(
                id, entry.name(), entry.aliases(), entry.metonyms(), values(entry.members()), source(entry, source));
    }

    private Group group(GroupEntry entry, @Nullable String source) {
        String id = id(Kind.ACTOR, entry, source);
        // two countries may each have a "National Liberation Army"; extraction chooses by context
        claimAll("group of " + value(entry.country()), entry, with(entry.name(), entry.aliases()));
        referCountry(entry.country());
        return new Group(
                id, entry.name(), entry.kind(), value(entry.country()), entry.aliases(), source(entry, source));
    }

    private Person person(PersonEntry entry, @Nullable String source) {
        String id = id(Kind.ACTOR, entry, source);
        claimAll("person", entry, with(entry.name(), entry.aliases()));
        referCountry(entry.country());
        List<Office> terms = new ArrayList<>();
        for (TermEntry term : entry.offices()) {
            refer(Kind.OFFICE, new Located<>(term.office(), term.at()));
            refer(Kind.ACTOR, new Located<>(term.of(), term.at()));
            refer(Kind.PROCESS, term.process() == null ? null : new Located<>(term.process(), term.at()));
            terms.add(new Office(term.office(), term.title(), term.of(), term.process(), term.held()));
        }
        return new Person(
                id,
                entry.name(),
                and(entry.aliases(), entry.ambiguous()),
                value(entry.country()),
                List.copyOf(terms),
                source(entry, source));
    }

    private Place place(PlaceEntry entry, @Nullable String source) {
        String id = id(Kind.PLACE, entry, source);
        claimAll("place of " + entry.country().value(), entry, with(entry.name(), entry.aliases()));
        referCountry(entry.country());
        refer(Kind.PLACE, entry.city());
        if (entry.kind() != PlaceKind.REGION && (entry.latitude() == null || entry.longitude() == null)) {
            problems.add(entry.at(), "'" + entry.name() + "' needs 'latitude' and 'longitude'");
        }
        return new Place(
                id,
                entry.name(),
                entry.kind(),
                value(entry.city()),
                entry.country().value(),
                entry.latitude(),
                entry.longitude(),
                entry.aliases(),
                source(entry, source));
    }

    private TalkProcess process(ProcessEntry entry, @Nullable String source) {
        String id = id(Kind.PROCESS, entry, source);
        claimAll("process", entry, with(entry.name(), entry.aliases()));
        claimAll("conflict", entry, entry.conflicts());
        Map<String, List<String>> sides = new LinkedHashMap<>();
        entry.sides().forEach((side, members) -> {
            referAll(Kind.ACTOR, members);
            sides.put(side, values(members));
        });
        if (sides.size() < 2) {
            problems.add(entry.at(), "'" + id + "' needs at least two sides");
        }
        referAll(Kind.ACTOR, entry.backers());
        referAll(Kind.ACTOR, entry.mediators());
        referAll(Kind.PLACE, entry.places());
        List<Track> tracks =
                entry.tracks().stream().map(track -> track(id, track)).toList();
        return new TalkProcess(
                id,
                entry.name(),
                entry.aliases(),
                entry.conflicts(),
                java.util.Collections.unmodifiableMap(sides),
                values(entry.backers()),
                values(entry.mediators()),
                values(entry.places()),
                tracks,
                entry.span(),
                source(entry, source));
    }

    private Track track(String process, TrackEntry entry) {
        entry.aliases().forEach(alias -> claim("track", alias, entry.at()));
        referAll(Kind.PLACE, entry.venues());
        referAll(Kind.ACTOR, entry.mediators());
        return new Track(
                process + "/" + Slug.of(entry.name()),
                process,
                entry.name(),
                entry.aliases(),
                values(entry.venues()),
                values(entry.mediators()));
    }

    private String id(Kind kind, Entry entry, @Nullable String fileSource) {
        @Nullable String written = entry.id();
        String id = written == null ? Slug.of(entry.name()) : written;
        if (!Slug.of(id).equals(id)) {
            problems.add(entry.at(), "id '" + id + "' is not lower-case words joined by hyphens");
        }
        @Nullable
        Origin other = ids.computeIfAbsent(kind, any -> new HashMap<>()).putIfAbsent(id, entry.at());
        if (other != null) {
            problems.add(entry.at(), "id '" + id + "' is already that of " + other);
        }
        if (entry.source() == null && fileSource == null) {
            problems.add(entry.at(), "'" + id + "' needs 'source', of its own or of the whole file");
        }
        return id;
    }

    private static String source(Entry entry, @Nullable String fileSource) {
        @Nullable String own = entry.source();
        return own != null ? own : fileSource == null ? "" : fileSource;
    }

    private void claimAll(String kind, Entry entry, List<String> written) {
        written.forEach(name -> claim(kind, name, entry.at()));
    }

    /** Within a kind, a name may mean one thing only; case counts, since "US" is not "us". */
    private void claim(String kind, String name, Origin at) {
        if (!Tokens.canBeFound(name)) {
            problems.add(
                    at, "'" + name + "' cannot be found in a text: its words may be parted only by blanks, - & / +");
        }
        claimOnce(kind, name, at);
    }

    private void claimOnce(String kind, String name, Origin at) {
        @Nullable
        Origin other = names.computeIfAbsent(kind, any -> new HashMap<>()).putIfAbsent(name, at);
        if (other != null) {
            problems.add(at, "'" + name + "' already names the " + kind + " of " + other);
        }
    }

    private void referAll(Kind kind, Collection<Located<String>> targets) {
        Consumer<Located<String>> refer = target -> refer(kind, target);
        targets.forEach(refer);
    }

    private void refer(Kind kind, @Nullable Located<String> target) {
        if (target != null) {
            references.add(() -> {
                if (!ids.getOrDefault(kind, Map.of()).containsKey(target.value())) {
                    String word = kind.name().toLowerCase(java.util.Locale.ROOT);
                    problems.add(target.at(), "there is no " + word + " '" + target.value() + "'");
                }
            });
        }
    }

    private void referCountry(@Nullable Located<String> country) {
        if (country != null) {
            references.add(() -> {
                if (!countries.containsKey(country.value())) {
                    problems.add(country.at(), "there is no state with country '" + country.value() + "'");
                }
            });
        }
    }

    private static List<String> with(String name, List<String> others) {
        List<String> all = new ArrayList<>(others);
        all.add(0, name);
        return List.copyOf(all);
    }

    private static List<String> and(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    private static <T> @Nullable T value(@Nullable Located<T> located) {
        return located == null ? null : located.value();
    }

    private static <T> List<T> values(List<Located<T>> located) {
        return located.stream().map(Located::value).toList();
    }
}
