package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoiseLabelsTest {
    @ParameterizedTest
    @CsvSource({
        "Lesen Sie auch:, RELATED",
        "À LIRE AUSSI, RELATED",
        "Поделиться, WIDGET",
        "سياسة الخصوصية, FOOTER",
        "关于我们, NAVIGATION",
        "댓글, COMMENTS",
        "2019年5月14日, PAGE_CLOCK",
        "2019년 5월 14일 10:30, PAGE_CLOCK"
    })
    void labelsOfOtherLanguagesAreKnown(String line, NoiseKind kind) {
        assertThat(NoiseWords.kindOf(line)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lesen Sie auch sonntags Zeitung", "分享到微博的人很多", "2019年5月，双方同意交换地图。", ":"})
    void aLineThatSaysMoreIsNoLabel(String line) {
        assertThat(NoiseLabels.kindOf(line)).isNull();
    }
}
