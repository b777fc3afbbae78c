package org.parley.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyLookUpTest {
    private static final Vocabulary SMALL = Vocabulary.load(Path.of("src/test/resources/vocabulary/small"));

    @ParameterizedTest
    @CsvSource({
        "Foreign Minister, 2001-03-14,",
        "Foreign Minister, 2001-03-15, emre-erdogan",
        "foreign minister, 2003-07-01, emre-erdogan",
        "Secretary of State, 2003-07-01, emre-erdogan",
        "Minister of Foreign Affairs, 2009-12-31, ana-al-said",
        "Minister of Magic, 2003-07-01,",
    })
    void anOfficeHasItsHolderOfTheDay(String title, LocalDate day, String holder) {
        assertThat(SMALL.holders(title, "arkadia", day))
                .extracting(Person::id)
                .isEqualTo(holder == null ? List.of() : List.of(holder));
    }

    @Test
    void aTermKnownToTheMonthLeavesTwoHoldersInThatMonth() {
        assertThat(SMALL.holders("Foreign Minister", "arkadia", LocalDate.of(2004, 2, 10)))
                .hasSize(2);
    }

    @Test
    void aTitleOfOneBodyMeansNothingForAnother() {
        assertThat(SMALL.officeOf("Secretary of State", "arkadia")).isPresent();
        assertThat(SMALL.officeOf("Secretary of State", "borduria")).isEmpty();
    }

    @Test
    void aPersonSpeaksForHisOfficeOfTheDayElseForHisCountry() {
        Person erdogan = (Person) SMALL.actor("emre-erdogan").orElseThrow();

        assertThat(SMALL.speaksFor(erdogan, LocalDate.of(2002, 1, 1)))
                .extracting(Body::id)
                .containsExactly("arkadia");
        assertThat(SMALL.speaksFor(erdogan, LocalDate.of(2006, 1, 1)))
                .extracting(Body::id)
                .containsExactly("league-of-lands");
        assertThat(SMALL.speaksFor(erdogan, LocalDate.of(1990, 1, 1)))
                .extracting(Body::id)
                .containsExactly("arkadia");
    }

    @Test
    void sidesTellTheProcessWhileItIsLive() {
        List<String> sides = List.of("free-hills-army", "borduria");

        assertThat(SMALL.processesBetween(sides, LocalDate.of(2005, 1, 1)))
                .extracting(TalkProcess::id)
                .containsExactly("hills");
        assertThat(SMALL.processesBetween(sides, LocalDate.of(2015, 1, 1))).isEmpty();
        assertThat(SMALL.processesBetween(sides, null)).hasSize(1);
    }

    @Test
    void aBackerIsNoSide() {
        assertThat(SMALL.processesBetween(List.of("arkadia", "free-hills-army"), null))
                .isEmpty();
        assertThat(SMALL.processesBetween(List.of("arkadia", "borduria"), null))
                .extracting(TalkProcess::id)
                .containsExactly("arkadia-borduria");
    }

    @Test
    void aPlaceTellsTheProcessThatIsAboutIt() {
        Place hills = SMALL.place("the-hills").orElseThrow();

        assertThat(SMALL.processesAbout(hills, LocalDate.of(2005, 1, 1)))
                .extracting(TalkProcess::id)
                .containsExactly("hills");
    }

    @Test
    void aVenueIsInItsCity() {
        assertThat(SMALL.place("palace-of-winds").flatMap(SMALL::cityOf))
                .map(Place::id)
                .contains("mosk");
        assertThat(SMALL.place("the-hills").flatMap(SMALL::cityOf)).isEmpty();
    }

    @Test
    void aHostNameFallsBackToItsParent() {
        assertThat(SMALL.outletOf("en.MoskTimes.example")).map(Outlet::id).contains("mosk-times");
        assertThat(SMALL.outletOf("live.sport.mosktimes.example"))
                .map(Outlet::id)
                .contains("mosk-times-sport");
        assertThat(SMALL.outletOf("example")).isEmpty();
    }

    @Test
    void anUnlistedProcessHasTheSameNameInEveryOrderOfItsParties() {
        assertThat(Slug.ofUnlistedProcess(List.of("turkey", "armenia"))).isEqualTo("armenia-turkey");
        assertThat(Slug.ofUnlistedProcess(List.of("armenia", "turkey", "armenia")))
                .isEqualTo("armenia-turkey");
        assertThat(Slug.ofUnlistedProcess(List.of("Front for the Île-d'Or", "Borduria")))
                .isEqualTo("borduria-front-for-the-ile-dor");
        assertThat(Slug.ofUnlistedProcess(List.of("Borduria"))).isEqualTo("borduria");
        assertThatThrownBy(() -> Slug.ofUnlistedProcess(List.of("…"))).isInstanceOf(IllegalArgumentException.class);
    }
}
