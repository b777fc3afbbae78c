package org.parley.vocabulary;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.vocabulary.yaml.Problems;

/** Everything read from {@code config/vocabulary}. Immutable, thread-safe. */
public final class Vocabulary {
    private final Map<String, Actor> actors;
    private final Map<String, Place> places;
    private final Map<String, TalkProcess> processes;
    private final Map<String, State> statesByCountry;
    private final Map<String, List<Person>> personsByBody;
    private final Map<String, Outlet> outletsByHost;
    private final Map<String, Outlet> outletsByName;
    private final List<OfficeKind> offices;
    private final OfficeTitles titles;
    private final List<Agency> agencies;
    private final List<String> unspecificCredits;
    private final NameTrie names;

    /** From entries that are already checked. */
    Vocabulary(VocabularyParts parts) {
        actors = byId(parts.actors());
        places = byId(parts.places());
        processes = byId(parts.processes());
        statesByCountry = new HashMap<>();
        personsByBody = new HashMap<>();
        outletsByHost = new HashMap<>();
        outletsByName = new HashMap<>();
        actors.values().forEach(actor -> {
            if (actor instanceof State state) {
                statesByCountry.put(state.country(), state);
            } else if (actor instanceof Person person) {
                Set<String> bodies = new HashSet<>();
                person.offices().forEach(office -> bodies.add(office.of()));
                bodies.forEach(body -> personsByBody.merge(body, List.of(person), Vocabulary::joined));
            }
        });
        parts.outlets().forEach(outlet -> {
            outlet.hosts().forEach(host -> outletsByHost.put(host, outlet));
            outletsByName.put(nameKey(outlet.name()), outlet);
        });
        offices = List.copyOf(parts.offices());
        titles = new OfficeTitles(offices);
        agencies = List.copyOf(parts.agencies());
        unspecificCredits = List.copyOf(parts.unspecificCredits());
        names = Naming.trieOf(actors.values(), places, processes.values());
    }

    /**
     * Reads and checks every {@code *.yaml} of a folder, but not of its subfolders: those belong to the steps that read
     * them with {@link org.parley.vocabulary.yaml.YamlRecords}.
     *
     * @throws InvalidVocabularyException naming all bad lines at once
     */
    public static Vocabulary load(Path folder) {
        Problems problems = new Problems();
        Optional<Vocabulary> vocabulary = load(folder, problems);
        return vocabulary.orElseThrow(() -> new InvalidVocabularyException(problems.list()));
    }

    /** Like {@link #load(Path)}, for who has other files to check before giving up; empty if there was a problem. */
    public static Optional<Vocabulary> load(Path folder, Problems problems) {
        return VocabularyLoader.load(folder, problems).map(Vocabulary::new);
    }

    /** All names in a text, in text order, none overlapping, the longest from each start. Linear in the text. */
    public List<NameMatch> find(CharSequence text) {
        return names.find(text);
    }

    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    public Optional<Place> place(String id) {
        return Optional.ofNullable(places.get(id));
    }

    public Optional<TalkProcess> process(String id) {
        return Optional.ofNullable(processes.get(id));
    }

    /** The state with an ISO 3166 code. */
    public Optional<State> stateOf(String country) {
        return Optional.ofNullable(statesByCountry.get(country));
    }

    /** The city of a place: the place itself, or where a venue stands; empty for regions and venues outside of cities. */
    public Optional<Place> cityOf(Place place) {
        return place.kind() == PlaceKind.CITY
                ? Optional.of(place)
                : Optional.ofNullable(place.city()).map(places::get);
    }

    /** All actors in the order of the files. */
    public Collection<Actor> actors() {
        return actors.values();
    }

    public Collection<Place> places() {
        return places.values();
    }

    public Collection<TalkProcess> processes() {
        return processes.values();
    }

    public List<OfficeKind> offices() {
        return offices;
    }

    public List<Agency> agencies() {
        return agencies;
    }

    /** Credits that name no agency in particular: "agencies", "wire reports". */
    public List<String> unspecificCredits() {
        return unspecificCredits;
    }

    /** The outlet with a host name; of {@code edition.cnn.com}, that of {@code cnn.com} unless it has its own. */
    public Optional<Outlet> outletOf(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        while (!name.isEmpty()) {
            @Nullable Outlet outlet = outletsByHost.get(name);
            if (outlet != null) {
                return Optional.of(outlet);
            }
            int dot = name.indexOf('.');
            name = dot < 0 ? "" : name.substring(dot + 1);
        }
        return Optional.empty();
    }

    /** The outlet of a name as producers write it, in any case, with or without "The". */
    public Optional<Outlet> outletNamed(String name) {
        return Optional.ofNullable(outletsByName.get(nameKey(name)));
    }

    private static String nameKey(String outlet) {
        String slug = Slug.of(outlet);
        return slug.startsWith("the-") ? slug.substring("the-".length()) : slug;
    }

    /** The kind of office that a title names: "Secretary of State" of the United States is their foreign minister. */
    public Optional<OfficeKind> officeOf(String title, String body) {
        return titles.of(title, body);
    }

    /**
     * Who held an office: "Foreign Minister" of {@code russia}, or "Special Envoy for Syria" of {@code united-nations}, on
     * a day. Who bears the very title comes alone; else all who hold an office of the kind that the title names.
     *
     * @param title in any case, a title of {@link #offices()} or of a term, without or with a name of the body
     * @param body id of the state, organisation or group
     * @return nobody, one, or more where terms are known to the month and change within it, or several hold that kind
     */
    public List<Person> holders(String title, String body, LocalDate day) {
        Set<String> slugs = withNamesOf(body, Slug.of(title));
        List<Person> titled = holders(body, day, office -> office.titled(slugs));
        return !titled.isEmpty()
                ? titled
                : officeOf(title, body)
                        .map(kind -> holders(body, day, office -> office.kind().equals(kind.id())))
                        .orElse(List.of());
    }

    /** A title as it is, and as "UN ..." or "British ..." says it. */
    private Set<String> withNamesOf(String body, String title) {
        @Nullable Actor actor = actors.get(body);
        if (actor == null) {
            return Set.of(title);
        }
        Stream<String> demonyms = actor instanceof State state ? state.demonyms().stream() : Stream.empty();
        Stream<String> names =
                Stream.concat(Stream.of(actor.name()), Stream.concat(actor.aliases().stream(), demonyms));
        return Stream.concat(Stream.of(title), names.map(name -> Slug.of(name) + "-" + title))
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Person> holders(String body, LocalDate day, Predicate<Office> wanted) {
        return personsByBody.getOrDefault(body, List.of()).stream()
                .filter(person -> person.officesOn(day).stream()
                        .anyMatch(office -> office.of().equals(body) && wanted.test(office)))
                .toList();
    }

    /**
     * Whom an actor speaks for on a day: a person for the bodies of his offices then, else for the state of his
     * nationality; a body for itself.
     */
    public List<Body> speaksFor(Actor actor, LocalDate day) {
        if (actor instanceof Body body) {
            return List.of(body);
        }
        Person person = (Person) actor;
        List<Body> bodies = person.officesOn(day).stream()
                .map(office -> actors.get(office.of()))
                .filter(Body.class::isInstance)
                .map(Body.class::cast)
                .distinct()
                .toList();
        return !bodies.isEmpty() || person.country() == null
                ? bodies
                : stateOf(person.country()).<List<Body>>map(List::of).orElse(List.of());
    }

    /**
     * The processes in which these actors stand on at least two sides, the likeliest first: more sides, then fewer actors
     * on them, then by id. A backer is no side.
     *
     * @param actorIds of bodies and persons
     * @param day when, or null if unknown
     */
    public List<TalkProcess> processesBetween(Collection<String> actorIds, @Nullable LocalDate day) {
        return processes.values().stream()
                .filter(process -> day == null || process.liveOn(day))
                .filter(process -> process.sidesOf(actorIds).size() >= 2)
                .sorted(Comparator.comparingInt((TalkProcess process) ->
                                -process.sidesOf(actorIds).size())
                        .thenComparingInt(process -> process.sides().values().stream()
                                .mapToInt(List::size)
                                .sum())
                        .thenComparing(TalkProcess::id))
                .toList();
    }

    /** The processes that are about a place. */
    public List<TalkProcess> processesAbout(Place place, @Nullable LocalDate day) {
        return processes.values().stream()
                .filter(process -> day == null || process.liveOn(day))
                .filter(process -> process.places().contains(place.id()))
                .toList();
    }

    private static <E extends Entity> Map<String, E> byId(List<E> entities) {
        Map<String, E> map = new LinkedHashMap<>();
        entities.forEach(entity -> map.put(entity.id(), entity));
        return Collections.unmodifiableMap(map);
    }

    private static List<Person> joined(List<Person> some, List<Person> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
