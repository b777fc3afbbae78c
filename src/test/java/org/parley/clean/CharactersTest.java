package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {
    @Test
    void everyKindOfSpaceIsOneSpace() {
        assertThat(Characters.oneLine(" a\u00a0\u2003b\t\r\n\u0085c ")).isEqualTo("a b c");
    }

    @Test
    void whatCannotBeSeenIsDropped() {
        assertThat(Characters.oneLine("to\u200bwn\u00ad \ufeffhall\u0007\ufffd"))
                .isEqualTo("town hall");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال المتحدث إن المحادثات ستبدأ في جنيف يوم الاثنين.",
                "הנציגים נפגשו בעיר הנמל ביום שני.",
                "آن‌ها می‌خواهند گفت‌وگوها را ادامه دهند.",
                "שלום \u200eABC\u200f שלום",
                "👩\u200d👧 e\u0301",
            })
    void writingFromRightToLeftJoinersAndAccentsStayAsTheyAre(String text) {
        assertThat(Characters.oneLine(text)).isEqualTo(text);
    }

    @Property
    void normalisingTwiceChangesNothing(@ForAll String text) {
        String once = Characters.oneLine(text);

        assertThat(Characters.oneLine(once)).isEqualTo(once);
    }
}
