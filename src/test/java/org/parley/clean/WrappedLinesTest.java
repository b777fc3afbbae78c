package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WrappedLinesTest {
    private static final String FIRST =
            "Delegates from the two river provinces met in the harbour town on Monday to settle who may use the lower dam, "
                    + "officials said. The talks, the third since spring, opened an hour late because a storm had closed the "
                    + "coastal road to the conference hall.";
    private static final String SECOND =
            "Both sides agreed to exchange maps of the disputed canals before the next meeting, which the mediator hopes to "
                    + "hold in October. Farmers on the upper bank have warned that they will not accept a ruling that leaves "
                    + "their fields dry for a second summer.";

    @Property(tries = 60)
    void aWrappedParagraphIsWholeAgainWhateverTheWidth(@ForAll @IntRange(min = 50, max = 110) int width) {
        assertThat(join(wrap(FIRST, width) + "\n\n" + wrap(SECOND, width))).containsExactly(FIRST, SECOND);
    }

    @Test
    void paragraphsThatAreNotWrappedStayApart() {
        assertThat(join(FIRST + "\n" + SECOND)).containsExactly(FIRST, SECOND);
    }

    @Test
    void headlinesOfOneLengthAreNoParagraph() {
        String headlines = Stream.of(
                        "Ferry line to the northern islands will close for the winter",
                        "Mayor presents the plan for a new market hall by the bridge",
                        "Harbour museum finds the lost bell of the old customs house",
                        "School choir of the upper town wins the prize of the nation")
                .collect(Collectors.joining("\n"));

        assertThat(join(headlines)).containsExactlyElementsOf(headlines.lines().toList());
    }

    @Test
    void anIndentedLineBeginsAParagraph() {
        assertThat(join("The mediator said that both sides had come closer and\n    then the door was closed again."))
                .hasSize(2);
    }

    @Test
    void aWordBrokenAtItsHyphenIsOneWord() {
        assertThat(join("The two sides spoke about a ceasefire and a long-\nterm agreement on the river."))
                .containsExactly("The two sides spoke about a ceasefire and a long-term agreement on the river.");
    }

    @Test
    void aWrappedParagraphWithoutSpacesIsWholeAgain() {
        String paragraph = "两个沿河省份的代表星期一在港城会面，讨论下游水坝应当由谁使用的问题，并同意在十月的下一次会议之前交换有争议的运河的地图，"
                + "渔民协会则警告说如果水位再下降今年的收成将会减少一半以上而且明年也不会更好。";
        String wrapped = paragraph.replaceAll("(.{26})", "$1\n");

        assertThat(join(wrapped)).containsExactly(paragraph);
    }

    @Test
    void aWrappedParagraphFromRightToLeftIsWholeAgain() {
        String paragraph =
                "التقى مندوبون من مقاطعتي النهر في مدينة الميناء يوم الاثنين لبحث من يحق له استخدام السد السفلي وبدأت"
                        + " المحادثات وهي الثالثة منذ الربيع متأخرة ساعة واحدة لأن العاصفة أغلقت الطريق الساحلي الذي يؤدي إلى القاعة"
                        + " واتفق الجانبان على تبادل خرائط القنوات المتنازع عليها قبل الاجتماع المقبل في أكتوبر.";

        assertThat(join(wrap(paragraph, 60))).containsExactly(paragraph);
    }

    @Test
    void aHeadlineWithoutCapitalsIsNoBeginOfTheTextBelow() {
        String headline = "گفت‌وگوهای سد میان دو استان کنار رودخانه از سر گرفته شد";
        String text =
                "نمایندگان دو استان روز دوشنبه در شهر بندری دیدار کردند تا درباره استفاده از سد پایین گفت‌وگو کنند.";

        assertThat(join(headline + "\n" + text)).containsExactly(headline, text);
    }

    @Test
    void joinedLinesKeepTheirNumbers() {
        TextLines lines = TextLines.of("x\n\n" + wrap(FIRST, 70));

        assertThat(lines.place(1))
                .hasToString("3-" + (2 + wrap(FIRST, 70).lines().count()));
    }

    private static List<String> join(String text) {
        TextLines lines = TextLines.of(text);
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .map(lines::text)
                .toList();
    }

    private static String wrap(String text, int width) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > width) {
                out.append('\n');
                column = 0;
            } else if (column > 0) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
        }
        return out.toString();
    }
}
