package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextShapeTest {
    @Test
    void wordsNumbersCapitalsAndCommasAreCounted() {
        TextShape shape = TextShape.of("On Monday, 12 envoys met in Geneva; nobody spoke.");

        assertThat(shape.words()).isEqualTo(9);
        assertThat(shape.numbers()).isEqualTo(1);
        assertThat(shape.capitalised()).isEqualTo(3);
        assertThat(shape.commas()).isEqualTo(2);
        assertThat(shape.symbols()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They agreed. | STOP",
                "'He said: \"They agreed.\"' | STOP",
                "They agreed (all of them). | STOP",
                "Will they agree? | QUESTION",
                "They said: | COLON",
                "And then ... | ELLIPSIS",
                "the envoys, | COMMA",
                "Envoys agree | OTHER",
                "双方同意。 | STOP",
                "「双方同意。」 | STOP",
                "هل يتفقان؟ | QUESTION",
                "وقال أيضا، | COMMA",
                "दोनों सहमत हुए। | STOP",
                "دونوں متفق ہوئے۔ | STOP"
            })
    void theEndIsTheLastMarkBehindWhichOnlyBracketsAndQuotesClose(String text, TextShape.End end) {
        assertThat(TextShape.of(text).end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "Envoys, UPPER",
        "envoys, LOWER",
        "12 envoys, DIGIT",
        "“Envoys”, QUOTE",
        "「双方」, QUOTE",
        "• envoys, OTHER"
    })
    void theStartIsTheKindOfTheFirstCharacter(String text, TextShape.Start start) {
        assertThat(TextShape.of(text).start()).isEqualTo(start);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoys said on Monday that they had agreed to meet again in the spring.",
                "Taraflar, ekim ayında yapılacak bir sonraki toplantıdan önce kanalların haritalarını değiştirme konusunda anlaştı.",
                "双方同意在十月的下一次会议之前，交换有争议的运河的地图。",
                "協議は春から数えて三回目で、嵐のために一時間遅れて始まった。",
                "واتفق الجانبان على تبادل خرائط القنوات المتنازع عليها قبل الاجتماع المقبل في أكتوبر.",
                "양측은 시월에 열릴 다음 회의 전에 분쟁 중인 운하의 지도를 교환하기로 합의했다.",
                "दोनों पक्ष अक्टूबर में होने वाली अगली बैठक से पहले विवादित नहरों के नक्शे बदलने पर सहमत हुए।",
                "ทั้งสองฝ่ายตกลงที่จะแลกเปลี่ยนแผนที่ของคลองที่มีข้อพิพาทก่อนการประชุมครั้งต่อไปซึ่งมีกำหนดจัดขึ้นในเดือนตุลาคม"
            })
    void aSentenceIsProseInAnyScript(String sentence) {
        assertThat(TextShape.of(sentence).isProse()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Envoys agree to meet again",
                "Home News World Business Sport Weather Opinion Travel Culture Video Live",
                "Envoys From Two Provinces Meet, Talk And Agree On Maps Of Most Canals",
                "首页 国际 财经 体育 科技 文化 教育 视频 图片 论坛 博客",
                "الرئيسية أخبار اقتصاد رياضة ثقافة منوعات صحة تكنولوجيا سفر فيديو صور",
                "Yes."
            })
    void headlinesAndMenusAreNoProse(String line) {
        assertThat(TextShape.of(line).isProse()).isFalse();
    }
}
