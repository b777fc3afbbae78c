package org.parley.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.model.Absence;
import org.parley.model.Actor;
import org.parley.model.Mention;
import org.parley.vocabulary.Slug;

/** Who takes part and who stays away: all that reports name, each in the one role that most sources give. */
record Participants(
        List<Actor> parties, List<Actor> mediators, List<Actor> hosts, List<Actor> observers, List<Absence> absent) {

    private static final Set<String> ARTICLES = Set.of("", "a", "an", "the", "some");

    /** In the order that decides when two roles have equally many sources: the more particular first. */
    private enum Role {
        MEDIATOR,
        HOST,
        OBSERVER,
        PARTY;

        List<Actor> in(Mention mention) {
            return switch (this) {
                case MEDIATOR -> mention.getMediators();
                case HOST -> mention.getHosts();
                case OBSERVER -> mention.getObservers();
                case PARTY -> mention.getParties();
            };
        }
    }

    /** @param reports of one round, by {@link MentionOrder} */
    static Participants of(List<Report> reports) {
        Map<String, Actor> actors = new TreeMap<>();
        Map<String, Map<Role, Set<String>>> sources = new TreeMap<>();
        for (Report report : reports) {
            for (Role role : Role.values()) {
                for (Actor actor : role.in(report.mention())) {
                    String key = Report.key(actor);
                    actors.merge(key, actor, Participants::fuller);
                    sources.computeIfAbsent(key, any -> new EnumMap<>(Role.class))
                            .computeIfAbsent(role, any -> new HashSet<>())
                            .add(report.source());
                }
            }
        }
        foldShortNames(actors, sources);
        Map<Role, List<Actor>> byRole = new EnumMap<>(Role.class);
        actors.forEach((key, actor) -> byRole.computeIfAbsent(main(sources.get(key)), any -> new ArrayList<>())
                .add(actor));
        return new Participants(
                byRole.getOrDefault(Role.PARTY, List.of()),
                byRole.getOrDefault(Role.MEDIATOR, List.of()),
                byRole.getOrDefault(Role.HOST, List.of()),
                byRole.getOrDefault(Role.OBSERVER, List.of()),
                absent(reports));
    }

    /**
     * "The opposition" beside "Syrian opposition" is nobody new: a name that the vocabulary does not know and whose words
     * are all part of exactly one known name of the same round.
     */
    private static void foldShortNames(Map<String, Actor> actors, Map<String, Map<Role, Set<String>>> sources) {
        Map<String, Set<String>> known = new TreeMap<>();
        actors.forEach((key, actor) -> {
            if (actor.getId() != null) {
                known.put(key, words(actor));
            }
        });
        actors.values().removeIf(actor -> {
            Set<String> words = words(actor);
            List<String> fuller = actor.getId() != null || words.isEmpty()
                    ? List.of()
                    : known.keySet().stream()
                            .filter(key -> known.get(key).containsAll(words))
                            .toList();
            if (fuller.size() != 1) {
                return false;
            }
            Map<Role, Set<String>> roles = sources.get(fuller.get(0));
            sources.get(Report.key(actor)).forEach((role, from) -> roles.computeIfAbsent(role, any -> new HashSet<>())
                    .addAll(from));
            return true;
        });
    }

    private static Set<String> words(Actor actor) {
        Set<String> words = new HashSet<>(List.of(Slug.of(actor.getName()).split("-", -1)));
        words.removeAll(ARTICLES);
        return words;
    }

    private static Role main(Map<Role, Set<String>> sources) {
        Role best = Role.PARTY;
        int most = 0;
        for (Map.Entry<Role, Set<String>> entry : sources.entrySet()) {
            if (entry.getValue().size() > most) {
                most = entry.getValue().size();
                best = entry.getKey();
            }
        }
        return best;
    }

    /** Of two spellings of one actor the one that says more about it; the first when they say the same. */
    private static Actor fuller(Actor a, Actor b) {
        return facts(b) > facts(a) ? b : a;
    }

    private static int facts(Actor actor) {
        return (actor.getId() != null ? 4 : 0)
                + (actor.getWikidata() != null ? 2 : 0)
                + (actor.getCountry() != null ? 1 : 0)
                + (actor.getRole() != null ? 1 : 0);
    }

    private static List<String> parties(Report report) {
        return report.mention().getParties().stream().map(Report::key).toList();
    }

    /** Who stayed away by its latest report: a boycott can end. */
    private static List<Absence> absent(List<Report> reports) {
        Map<String, Absence> absences = new TreeMap<>();
        Map<String, LocalDate> since = new TreeMap<>();
        for (Report report : reports) {
            for (Absence absence : report.mention().getAbsent()) {
                String key = Report.key(absence.getActor());
                absences.merge(key, absence, (a, b) -> b.getReason() != null ? b : a);
                if (report.reported() != null) {
                    since.merge(key, report.reported(), (a, b) -> a.isAfter(b) ? a : b);
                }
            }
        }
        for (Report report : reports) {
            Set<String> absentHere = new HashSet<>();
            report.mention().getAbsent().forEach(absence -> absentHere.add(Report.key(absence.getActor())));
            for (String party : parties(report)) {
                @Nullable LocalDate last = since.get(party);
                boolean came = report.phase().held()
                        && last != null
                        && report.reported() != null
                        && report.reported().isAfter(last)
                        && !absentHere.contains(party);
                if (came) {
                    absences.remove(party);
                }
            }
        }
        return List.copyOf(absences.values());
    }
}
