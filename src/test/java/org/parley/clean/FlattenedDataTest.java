package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlattenedDataTest {
    private static final String DATA = """
            {"@type":"NewsArticle","datePublished":"2024-06-03T08:00:00Z","dateModified": "2024-07-05"}""";

    @Test
    void linkedDataAmongTheLinesSaysWhenThePageWasPublishedAndChanged() {
        FlattenedData data = new FlattenedData(List.of("var x = 1;", DATA));

        assertThat(data.published()).contains(LocalDate.of(2024, 6, 3));
        assertThat(data.changes()).containsExactly(LocalDate.of(2024, 7, 5));
    }

    @Test
    void theFirstArticleIsThePagesOwn() {
        FlattenedData data = new FlattenedData(List.of(DATA, DATA.replace("2024-06-03", "2020-01-01")));

        assertThat(data.published()).contains(LocalDate.of(2024, 6, 3));
    }

    @Test
    void datesInOtherProgramsSayNothing() {
        assertThat(new FlattenedData(List.of("dataLayer.push({\"date\":\"2024-06-03\"});")).published())
                .isEmpty();
    }
}
