package org.parley.article;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.RawArticle;

class ArticleLimitsTest {
    private static final ArticleLimits LIMITS = new ArticleLimits(10);

    @Test
    void aKeyThatDiffersFromTheIdIsRefusedNamingBoth() {
        assertThatThrownBy(() -> LIMITS.check("other", article("Talks.")))
                .isInstanceOf(RefusedArticleException.class)
                .hasMessageContaining("'other'")
                .hasMessageContaining("'id'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r\n", "\u00a0\u2003", "\ufeff\u200b "})
    void aBodyWithoutAWordIsRefused(String body) {
        assertThatThrownBy(() -> LIMITS.check("id", article(body)))
                .isInstanceOf(RefusedArticleException.class)
                .hasMessageMatching("the body is (empty|blank)");
    }

    @ParameterizedTest
    @CsvSource({"aaaaaaaaaa, aaaaaaaaaaa", "ééééé, éééééa", "語語語a, 語語語語", "😀😀aa, 😀😀aaa"})
    void theLimitCountsBytesOfUtf8(String longest, String tooLong) {
        assertThatCode(() -> LIMITS.check("id", article(longest))).doesNotThrowAnyException();
        assertThatThrownBy(() -> LIMITS.check("id", article(tooLong)))
                .isInstanceOf(RefusedArticleException.class)
                .hasMessageContaining("limit of 10 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0\0\0\0", "a\0b\0c\0", "\u0001\u0002PNG", "\ufffd\ufffdx"})
    void aBinaryBodyIsRefused(String body) {
        assertThatThrownBy(() -> LIMITS.check("id", article(body)))
                .isInstanceOf(RefusedArticleException.class)
                .hasMessageContaining("binary");
    }

    @Test
    void aStrayNulIsNoReasonToRefuse() {
        assertThatCode(() -> ArticleLimits.DEFAULTS.check("id", article("Talks on Syria began\0 in Geneva.")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "1400-01-01T00:00:00Z,",
        "1989-12-31T23:59:59Z,",
        "9999-01-01T00:00:00Z,",
        "2017-01-30T00:00:01Z, 2017-01-29T00:00:00Z"
    })
    void anImpossiblePublicationDateIsRefused(Instant published, @Nullable Instant retrieved) {
        assertThatThrownBy(() -> LIMITS.check("id", article("Talks.", published, retrieved)))
                .isInstanceOf(RefusedArticleException.class)
                .hasMessageContaining(published.toString());
    }

    @ParameterizedTest
    @CsvSource({"1990-01-01T00:00:00Z,", "2099-12-31T00:00:00Z,", "2017-01-30T00:00:00Z, 2017-01-29T00:00:00Z"})
    void aPossiblePublicationDateIsAccepted(Instant published, @Nullable Instant retrieved) {
        assertThatCode(() -> LIMITS.check("id", article("Talks.", published, retrieved)))
                .doesNotThrowAnyException();
    }

    @Test
    void aLimitOfNothingIsRefusedAtOnce() {
        assertThatThrownBy(() -> new ArticleLimits(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static RawArticle article(String body) {
        return article(body, null, null);
    }

    private static RawArticle article(String body, @Nullable Instant published, @Nullable Instant retrieved) {
        return RawArticle.newBuilder()
                .setId("id")
                .setBody(body)
                .setPublishedAt(published)
                .setRetrievedAt(retrieved)
                .build();
    }
}
