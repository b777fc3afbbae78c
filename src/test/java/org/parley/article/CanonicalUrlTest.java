package org.parley.article;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "utm_source",
                "UTM_Campaign",
                "fbclid",
                "gclid",
                "gclsrc",
                "dclid",
                "gbraid",
                "wbraid",
                "gad_source",
                "msclkid",
                "yclid",
                "twclid",
                "ttclid",
                "rdt_cid",
                "srsltid",
                "igsh",
                "igshid",
                "mc_cid",
                "mc_eid",
                "mkt_tok",
                "_hsenc",
                "_hsmi",
                "_ga",
                "_gl",
                "ns_mchannel",
                "at_medium",
                "pk_campaign",
                "mtm_source",
                "cmpid",
                "CMP",
                "ncid",
                "smid",
                "xtor",
                "ref_src",
                "spm",
                "guccounter",
                "guce_referrer",
                "usqp",
                "amp_js_v",
                "li_fat_id",
                "WT.mc_id"
            })
    void howTheReaderCameIsNoPartOfTheAddress(String parameter) {
        assertThat(CanonicalUrl.of("https://news.example/a?" + parameter + "=x&id=7"))
                .isEqualTo("https://news.example/a?id=7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "aid",
                "cid",
                "sid",
                "newsid",
                "article_id",
                "p",
                "page",
                "q",
                "story",
                "date",
                "lang",
                "v",
                "ref",
                "gid",
                "tid",
                "did",
                "uid",
                "said",
                "atid",
                "campaign",
                "id_article",
                "wid"
            })
    void whatMayChooseThePageStays(String parameter) {
        String url = "https://news.example/a?" + parameter + "=7";

        assertThat(CanonicalUrl.of(url)).isEqualTo(url);
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
