package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.vocabulary.Vocabulary;

class BylineTest {
    private static final Byline BYLINE = new Byline(new Credits(Vocabulary.load(Path.of("config/vocabulary"))));
    private static final List<String> SITE = List.of("dailyletter");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Mira Holt | Mira Holt",
                "BY MIRA HOLT | MIRA HOLT",
                "Written by Mira Holt on January 21, 2023 | Mira Holt",
                "By Mira Holt and Jan de Vries in Geneva | Mira Holt, Jan de Vries",
                "By Mira Holt, Staff Writer | Mira Holt",
                "By Mira Holt for the Daily Letter | Mira Holt",
                "by Mira Holt ● 6 min read | Mira Holt",
                "By Mira HoltNovember 20, 2007 | Mira Holt",
                "Von Mira Holt und Jan Krüger | Mira Holt, Jan Krüger",
                "Par Mira Holt avec AFP | Mira Holt",
                "By Mira Holt and Reuters | Mira Holt",
                "Author: Genevieve O'Hara, Ph.D. | Genevieve O'Hara"
            })
    void aLineThatBeginsWithByNamesItsAuthors(String line, String authors) {
        assertThat(BYLINE.ofLine(line, SITE)).contains(authors);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By topic",
                "By Category",
                "By subscribing you agree to our terms",
                "By AFP",
                "By Reuters Staff",
                "By The Associated Press",
                "By Web Desk",
                "By our correspondent",
                "By Daily Letter",
                "Mira Holt said on Monday"
            })
    void menusAgenciesDesksAndTheSiteAreNoAuthors(String line) {
        assertThat(BYLINE.ofLine(line, SITE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "mholt",
                "q_admin",
                "Editorial Team",
                "https://news.example/people/mira-holt",
                "mira@news.example",
                "News.example",
                "{{author.name}}",
                "page.head.author",
                "Rapid7",
                "AFP",
                "Centre for Drug Evaluation and Research",
                "Daily Letter",
                "The Daily Post",
                ""
            })
    void loginsAddressesPlaceholdersAndOrganisationsAreNoAuthors(String name) {
        assertThat(BYLINE.ofNames(List.of(name), SITE)).isEmpty();
    }

    @Test
    void severalAuthorsAreJoinedAndNamedOnce() {
        assertThat(BYLINE.ofNames(List.of("Mira Holt", "\"Jan de Vries\"", "Mira Holt", "Reuters"), SITE))
                .contains("Mira Holt, Jan de Vries");
    }
}
