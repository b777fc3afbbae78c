package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.clean.PublicationDate.Claim;
import org.parley.model.Publication;
import org.parley.model.PublicationSource;
import org.parley.model.RawArticle;

class PublicationDateTest {
    private static final LocalDate JUNE_3 = LocalDate.of(2024, 6, 3);
    private static final LocalDate JULY_5 = LocalDate.of(2024, 7, 5);
    private static final Optional<Publication> NOTHING = Optional.empty();

    @Test
    void theProducerIsTrustedMost() {
        RawArticle raw =
                raw().setPublishedAt(Instant.parse("2024-06-03T22:00:00Z")).build();

        assertThat(of(raw, Set.of(), claim(PublicationSource.metadata, JULY_5)))
                .isEqualTo(known(JUNE_3, PublicationSource.source));
    }

    @Test
    void theFirstClaimIsNamedAsTheSource() {
        assertThat(of(
                        raw().build(),
                        Set.of(),
                        claim(PublicationSource.url, JUNE_3),
                        claim(PublicationSource.text, JUNE_3.plusDays(2))))
                .isEqualTo(known(JUNE_3, PublicationSource.url));
    }

    @Test
    void claimsMoreThanTwoDaysApartLeaveTheDayUnknownAndKeepBoth() {
        assertThat(of(
                        raw().build(),
                        Set.of(),
                        claim(PublicationSource.metadata, JULY_5),
                        claim(PublicationSource.url, JUNE_3)))
                .isEqualTo(new Publication(null, JUNE_3, JULY_5, PublicationSource.unknown));
    }

    @Test
    void aDayOfChangeIsNoClaimBesideAnEarlierDay() {
        assertThat(of(
                        raw().build(),
                        Set.of(JULY_5),
                        claim(PublicationSource.metadata, JULY_5.minusDays(1)),
                        claim(PublicationSource.text, JUNE_3)))
                .isEqualTo(known(JUNE_3, PublicationSource.text));
    }

    @Test
    void anArticleThatWasChangedOnTheDayItAppearedKeepsThatDay() {
        assertThat(of(raw().build(), Set.of(JUNE_3), claim(PublicationSource.metadata, JUNE_3)))
                .isEqualTo(known(JUNE_3, PublicationSource.metadata));
    }

    @Test
    void daysAfterTheRetrievalAndBefore1990AreRefused() {
        RawArticle raw =
                raw().setRetrievedAt(Instant.parse("2024-07-01T00:00:00Z")).build();

        assertThat(of(
                        raw,
                        Set.of(),
                        claim(PublicationSource.metadata, JULY_5),
                        claim(PublicationSource.url, LocalDate.of(1989, 12, 31)),
                        claim(PublicationSource.text, JUNE_3)))
                .isEqualTo(known(JUNE_3, PublicationSource.text));
    }

    @Test
    void theContextCountsOnlyWhereNobodyClaimsADay() {
        Optional<Publication> context = Optional.of(new Publication("XXXX-06-03", null, null, PublicationSource.text));

        assertThat(new PublicationDate(raw().build()).of(List.of(), Set.of(), context))
                .isEqualTo(context.orElseThrow());
        assertThat(new PublicationDate(raw().build())
                        .of(List.of(claim(PublicationSource.url, JULY_5)), Set.of(), context))
                .isEqualTo(known(JULY_5, PublicationSource.url));
    }

    private static Publication of(RawArticle raw, Set<LocalDate> changes, Claim... claims) {
        return new PublicationDate(raw).of(List.of(claims), changes, NOTHING);
    }

    private static Claim claim(PublicationSource source, LocalDate day) {
        return new Claim(source, day);
    }

    private static Publication known(LocalDate day, PublicationSource source) {
        return new Publication(day.toString(), day, day, source);
    }

    private static RawArticle.Builder raw() {
        return RawArticle.newBuilder().setId("a").setBody("b").setContentType("text/plain");
    }
}
