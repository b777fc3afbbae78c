package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {
    private static final String PAGE = "https://news.example/world/talks";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/world/talks/amp/",
                "https://news.example/amp/world/talks",
                "https://news.example/world/talks.amp.html",
                "https://news.example/world/talks?amp=1",
                "https://news.example/world/talks?outputType=amp",
                "https://amp.news.example/world/talks",
                "https://www-news-example.cdn.ampproject.org/c/s/www.news.example/world/talks"
            })
    void anAmpPageHasTheAddressOfThePageThatItRepeats(String fetched) {
        assertThat(PageAddress.of(fetched, PAGE)).contains(PAGE);
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example/world/talks/amp/, https://news.example/",
        "https://news.example/world/talks/amp/, https://other.example/world/talks",
        "https://news-example.cdn.ampproject.org/c/a, https://other.example/a",
        "https://news.example/world/talks, https://news.example/world/other",
        "https://news.example/example-lamp/, https://news.example/other",
        "https://news.example/a?lamp=1, https://news.example/other"
    })
    void otherwiseAPageHasTheAddressWhereItWasFetched(String fetched, String named) {
        assertThat(PageAddress.of(fetched, named)).contains(fetched);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://news.example", "https://news.example/index.html", "/world/talks", "about:blank", "%%"})
    void aHomePageIsTheAddressOfNoArticle(String named) {
        assertThat(PageAddress.of(null, named)).isEmpty();
    }

    @Test
    void aPageThatCameWithoutAddressIsBelieved() {
        assertThat(PageAddress.of(null, PAGE)).contains(PAGE);
        assertThat(PageAddress.of(null, null)).isEmpty();
    }
}
