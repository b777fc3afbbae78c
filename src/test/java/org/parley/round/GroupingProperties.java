package org.parley.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.parley.model.Mention;
import org.parley.model.MentionKind;

/** The grouping against its definition: one after the other, in order, over all that was founded before. */
class GroupingProperties {
    private final RoundRules rules = new RoundRules();

    @Property(tries = 500)
    void itDoesWhatTakingOneAfterTheOtherDoes(@ForAll("mentions") Set<Mention> mentions) {
        Sources sources = Sources.of(mentions);
        List<Bundle> come = new Bundles()
                .replace(
                        List.of(),
                        mentions.stream()
                                .filter(mention -> mention.getKind() == MentionKind.round)
                                .map(mention -> Report.of(mention, sources))
                                .toList())
                .come();
        Grouping<Bundle, RoundInMaking> grouping = new Grouping<>(rules);
        Set<RoundInMaking> groups = grouping.replace(new Replacement<>(List.of(), come, List.of()));

        assertThat(groups.stream().map(group -> List.copyOf(group.members())))
                .containsExactlyInAnyOrderElementsOf(oneAfterTheOther(come));
    }

    private List<List<Bundle>> oneAfterTheOther(List<Bundle> bundles) {
        Set<Bundle> inOrder = new TreeSet<>(rules.order());
        inOrder.addAll(bundles);
        List<RoundInMaking> founded = new ArrayList<>();
        for (Bundle bundle : inOrder) {
            List<RoundInMaking> near = near(bundle, founded);
            @Nullable RoundInMaking home = rules.home(bundle, near);
            if (home != null) {
                home.add(bundle);
            } else if (rules.canFound(bundle, near)) {
                founded.add(rules.found(bundle));
            }
        }
        return founded.stream().map(round -> List.copyOf(round.members())).toList();
    }

    private List<RoundInMaking> near(Bundle bundle, List<RoundInMaking> founded) {
        @Nullable Days reach = rules.reach(bundle);
        return founded.stream()
                .filter(round -> {
                    @Nullable LocalDate day = rules.day(round.founder());
                    return reach != null && day != null && reach.overlaps(Days.only(day));
                })
                .toList();
    }

    @Provide
    Arbitrary<Set<Mention>> mentions() {
        return AnyMentions.any().set().ofMaxSize(20);
    }
}
