package org.parley.clean;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.CleanArticle;
import org.parley.model.RawArticle;

/** Any bytes where dates are looked for: in a text, an address, a claim of a page, a dateline. */
class DatesFuzz {
    private static final Instant RETRIEVED = Instant.parse("2026-01-31T12:00:00Z");

    static Stream<Arguments> writtenDates() {
        return Stream.of(
                        "2017-01-28T14:25:00+03:00",
                        "20170128T142500Z",
                        "Jan. 28, 2017",
                        "28 janvier 2017",
                        "28.01.2017",
                        "01/28/2017",
                        "Published 3 June 2024 | Updated 5 July 2024",
                        "/2017/01/28/talks-open",
                        "CAIRO, Feb. 10 (Reuters) - The talks opened on Tuesday.",
                        "The talks, which ended on Jan. 29, resume on Monday.",
                        "7 years ago",
                        "٢٨ يناير 2017")
                .map(Corpus::bytes);
    }

    @MethodSource("writtenDates")
    @FuzzTest(maxDuration = "60s")
    void datesAreDaysThatAreWrittenThere(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);

        Stream.concat(WrittenDate.in(text).stream(), UrlDate.of(text).stream())
                .forEach(day -> Invariants.checkSubsequence("the year", String.valueOf(day.getYear()), text));

        String claim = text.replace("\"", "&quot;");
        CleanArticle article = Invariants.clean(RawArticle.newBuilder(Invariants.raw(
                        "<html><head><meta property=\"article:published_time\" content=\"%s\"><title>Talks</title></head><body><h1>Talks</h1><p>%s</p><p>They met.</p></body></html>"
                                .formatted(claim, claim),
                        "text/html"))
                .setUrl("https://example.org/" + text)
                .setRetrievedAt(RETRIEVED)
                .build());

        LocalDate last = RETRIEVED.atZone(ZoneOffset.UTC).toLocalDate().plusDays(1);
        Invariants.require(
                !Objects.requireNonNullElse(article.getPublished().getLatest(), last)
                        .isAfter(last),
                article.getPublished() + " is after the retrieval");
    }
}
