package org.parley.story;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.parley.vocabulary.Outlet;
import org.parley.vocabulary.Slug;
import org.parley.vocabulary.Vocabulary;

/**
 * Whose word an outlet or agency prints, so that one newsroom is not counted as several sources: the agency itself where an
 * agency publishes its own texts, else the group that owns several outlets, else the outlet. Immutable, thread-safe.
 */
public final class Owners implements UnaryOperator<String> {
    private final Vocabulary vocabulary;
    private final Map<String, String> agencies = new HashMap<>();

    public Owners(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.agencies().forEach(agency -> agency.credits()
                .forEach(credit -> agencies.put(Slug.of(credit), agency.name())));
    }

    /** @param name of an outlet or agency, or the host of an outlet; what is unknown owns itself */
    @Override
    public String apply(String name) {
        Optional<Outlet> outlet = vocabulary.outletNamed(name).or(() -> vocabulary.outletOf(name));
        String known = outlet.map(Outlet::name).orElse(name);
        return Optional.ofNullable(agencies.get(Slug.of(known)))
                .or(() -> outlet.flatMap(of -> Optional.ofNullable(of.group())))
                .orElse(known);
    }
}
