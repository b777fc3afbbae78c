package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class WordTableTest {
    @Test
    void aWordIsFoundWithinATextWhateverItsCase() {
        WordTable table = new WordTable(List.of("talks", "été"));

        assertThat(table.find("The TALKS".toCharArray(), 4, 9)).isZero();
        assertThat(table.find("Été".toCharArray(), 0, 3)).isEqualTo(1);
        assertThat(table.find("The TALKS".toCharArray(), 4, 8)).isEqualTo(WordTable.UNKNOWN);
    }

    @Property
    void everyWordIsFoundUnderItsPlaceInTheList(
            @ForAll @Size(max = 200) @UniqueElements List<@AlphaChars @NotEmpty @StringLength(max = 40) String> words) {
        List<String> lower = words.stream()
                .map(word -> word.toLowerCase(java.util.Locale.ROOT))
                .distinct()
                .toList();
        WordTable table = new WordTable(lower);

        for (int i = 0; i < lower.size(); i++) {
            assertThat(table.find(lower.get(i).toCharArray(), 0, lower.get(i).length()))
                    .isEqualTo(i);
        }
    }
}
