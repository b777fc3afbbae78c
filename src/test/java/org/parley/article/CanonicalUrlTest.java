package org.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalUrlTest {
    @ParameterizedTest
    @CsvSource({
        "HTTPS://News.Example/A/b?utm_source=x&id=7&fbclid=q#top, https://news.example/A/b?id=7",
        "http://news.example:80, http://news.example/",
        "http://news.example:8080/a, http://news.example:8080/a",
        "https://news.example/a?gclid=1, https://news.example/a",
        "https://news.example/a?x=%20&&y, https://news.example/a?x=%20&y",
        "' news of the day ', news of the day",
        "mailto:a@b.example, mailto:a@b.example"
    })
    void oneSpellingPerPage(String url, String canonical) {
        assertThat(CanonicalUrl.of(url)).isEqualTo(canonical);
    }

    @Property
    void aCanonicalAddressStaysAsItIs(@ForAll String url) {
        assertThat(CanonicalUrl.of(CanonicalUrl.of(url))).isEqualTo(CanonicalUrl.of(url));
    }

    @ParameterizedTest
    @CsvSource({"https://www.News.example/a, news.example", "https://en.news.example, en.news.example"})
    void theHostIsInLowerCaseWithoutWww(String url, String host) {
        assertThat(CanonicalUrl.host(url)).isEqualTo(host);
    }
}
