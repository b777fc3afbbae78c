package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SignFinderTest {
    @Test
    void aSignIsFoundWithinOtherWordsAndWhateverItsCase() {
        SignFinder finder = new SignFinder(List.of(List.of("comment", "reply"), List.of("men"), List.of("über")));

        assertThat(finder.groupsIn("All COMMENTS")).isEqualTo(0b011);
        assertThat(finder.groupsIn("Über uns")).isEqualTo(0b100);
        assertThat(finder.groupsIn("com ment, rep")).isEqualTo(0b010);
        assertThat(finder.groupsIn("東京")).isZero();
    }

    @Test
    void aLineBeginsWithASignOnlyAtItsFirstCharacter() {
        SignFinder finder = new SignFinder(List.of(List.of("share"), List.of("shared with")));

        assertThat(finder.groupsBeginning("Shared with you")).isEqualTo(0b11);
        assertThat(finder.groupsBeginning("Share")).isEqualTo(0b01);
        assertThat(finder.groupsBeginning("A share")).isZero();
    }

    /** Few letters, so that signs begin, end and contain each other. */
    @Property
    void onePassFindsWhatSearchingForEachSignFinds(
            @ForAll @Size(max = 6) List<@CharRange(from = 'a', to = 'c') @NotEmpty @StringLength(max = 4) String> signs,
            @ForAll @CharRange(from = 'A', to = 'D') @StringLength(max = 30) String line) {
        SignFinder finder = new SignFinder(signs.stream().map(List::of).toList());
        String lower = line.toLowerCase(Locale.ROOT);

        for (int i = 0; i < signs.size(); i++) {
            assertThat(finder.groupsIn(line) >> i & 1).isEqualTo(lower.contains(signs.get(i)) ? 1 : 0);
            if (lower.startsWith(signs.get(i))) {
                assertThat(finder.groupsBeginning(line) >> i & 1).isEqualTo(1);
            }
        }
        assertThat(finder.isIn(line)).isEqualTo(signs.stream().anyMatch(lower::contains));
    }
}
