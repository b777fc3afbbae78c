package org.parley.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the files in config/vocabulary promise to whoever relies on them. */
class ShippedVocabularyTest {
    /** Ids that gold files and consumers rely on. */
    private static final List<String> FIXED_PROCESSES = List.of(("syria yemen libya ukraine iran-nuclear north-korea"
                    + " israel-palestine gaza lebanon-israel afghanistan iraq kurdistan-turkey cyprus nagorno-karabakh"
                    + " georgia-abkhazia transnistria kosovo bosnia northern-ireland basque colombia venezuela colombia-eln"
                    + " guatemala el-salvador haiti sudan-darfur sudan south-sudan ethiopia-tigray ethiopia-eritrea somalia"
                    + " drc zaire rwanda burundi uganda-lra mozambique angola western-sahara mali central-african-republic"
                    + " liberia sierra-leone ivory-coast sri-lanka nepal kashmir myanmar philippines aceh east-timor"
                    + " cambodia thailand-south taiwan-strait south-china-sea gerd brexit eu-turkey mexico-us trade-us-china"
                    + " trade-nafta trade-us-eu arms-control")
            .split(" "));

    private static Vocabulary vocabulary;

    @BeforeAll
    static void load() {
        long start = System.nanoTime();
        vocabulary = Vocabulary.load(Path.of("config/vocabulary"));
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.printf(
                "vocabulary: %d states, %d organisations, %d groups, %d people, %d places, %d processes in %d ms%n",
                count(State.class),
                count(Organisation.class),
                count(Group.class),
                count(Person.class),
                vocabulary.places().size(),
                vocabulary.processes().size(),
                millis);
    }

    private static long count(Class<? extends Actor> kind) {
        return vocabulary.actors().stream().filter(kind::isInstance).count();
    }

    @Test
    void itIsAsBroadAsPromised() {
        assertThat(count(State.class)).isGreaterThan(195);
        assertThat(count(Group.class)).isGreaterThan(150);
        assertThat(count(Person.class)).isGreaterThan(600);
        assertThat(vocabulary.places()).hasSizeGreaterThan(400);
        assertThat(vocabulary.processes()).hasSizeGreaterThan(40);
    }

    @Test
    void everyFixedProcessIsThere() {
        assertThat(vocabulary.processes()).extracting(TalkProcess::id).containsAll(FIXED_PROCESSES);
    }

    @Test
    void everyEntryNamesItsSource() {
        Stream<String> sources = Stream.of(
                        vocabulary.actors().stream().map(ShippedVocabularyTest::source),
                        vocabulary.places().stream().map(Place::source),
                        vocabulary.processes().stream().map(TalkProcess::source),
                        vocabulary.agencies().stream().map(Agency::source))
                .flatMap(all -> all);

        assertThat(sources).allSatisfy(source -> assertThat(source).isNotBlank());
    }

    private static String source(Actor actor) {
        return actor instanceof State state
                ? state.source()
                : actor instanceof Organisation organisation
                        ? organisation.source()
                        : actor instanceof Group group ? group.source() : ((Person) actor).source();
    }

    @Test
    void everyNameOfEveryEntryIsFoundInAText() {
        assertThat(vocabulary.actors()).allSatisfy(actor -> assertThat(actorsIn("of " + actor.name() + ", who"))
                .contains(actor.id()));
        assertThat(vocabulary.processes()).allSatisfy(process -> assertThat(vocabulary.find(process.name()))
                .isNotEmpty());
    }

    private static List<String> actorsIn(String text) {
        return vocabulary.find(text).stream()
                .flatMap(match -> match.readings().stream())
                .map(reading -> reading.entity().id())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Foreign Minister, russia, 1992-05-01, andrei-kozyrev",
        "Foreign Minister, russia, 2017-01-30, sergei-lavrov",
        "Secretary of State, united-states, 1995-11-21, warren-christopher",
        "Secretary of State, united-states, 2016-02-01, john-kerry",
        "Foreign Secretary, united-kingdom, 1998-04-10, robin-cook",
        "Prime Minister, israel, 1993-09-13, yitzhak-rabin",
        "Foreign Minister, turkey, 2016-12-20, mevlut-cavusoglu",
        "President, south-africa, 1996-01-01, nelson-mandela",
        "Secretary-General, united-nations, 2012-02-23, ban-ki-moon",
        "Foreign Policy Chief, european-union, 2015-07-14, federica-mogherini",
        "Leader, taliban, 2015-08-01, mullah-mansour",
        "Foreign Minister, iran, 2015-04-02, mohammad-javad-zarif",
        "Prime Minister, ethiopia, 2000-06-18, meles-zenawi",
        "Leader, unita, 1994-11-20, jonas-savimbi",
        "Foreign Minister, kazakhstan, 2017-01-15, kairat-abdrakhmanov",
        "President, iran, 2016-06-01, hassan-rouhani",
        "Supreme Leader, iran, 2016-06-01, ayatollah-ali-khamenei",
        "Emir, qatar, 2017-06-05, tamim-bin-hamad-al-thani",
        "Special Envoy for Syria, united-nations, 2017-01-30, staffan-de-mistura",
        "Trade Representative, united-states, 2018-12-01, robert-lighthizer",
    })
    void anOfficeHasItsHolderOfTheDay(String title, String body, LocalDate day, String holder) {
        assertThat(vocabulary.holders(title, body, day)).extracting(Person::id).containsExactly(holder);
    }

    @ParameterizedTest
    @CsvSource({
        "colombia eln, 2017-02-07, colombia-eln",
        "colombia farc, 2012-11-19, colombia",
        "sudan rsf, 2023-05-06, sudan",
        "sudan jem, 2009-02-17, sudan-darfur",
        "angola unita, 1994-10-31, angola",
        "sri-lanka ltte, 2002-09-16, sri-lanka",
        "armenia azerbaijan, 2001-04-03, nagorno-karabakh",
        "united-states north-korea, 2018-06-12, north-korea",
        "israel hamas, 2014-08-01, gaza",
        "russia ukraine, 2022-03-29, ukraine",
        "united-states china, 2019-10-10, trade-us-china",
        "united-states iran, 2025-04-12, iran-nuclear",
        "taliban united-states, 2019-08-03, afghanistan",
        "serbia kosovo, 2013-04-19, kosovo",
        "ethiopia eritrea, 2000-05-30, ethiopia-eritrea",
        "drc m23, 2012-12-09, drc",
        "india pakistan, 2004-01-06, kashmir",
        "houthis yemen, 2016-04-21, yemen",
        "cambodia thailand, 2025-07-28, cambodia-thailand",
        "afghanistan pakistan, 2025-10-19, afghanistan-pakistan",
        "ethiopia somalia, 2024-12-11, ethiopia-somalia",
        "drc rwanda, 2025-06-27, drc",
        "ethiopia tplf, 2022-11-02, ethiopia-tigray",
        "syrian-democratic-forces syria, 2025-03-10, syria",
        "ecuador peru, 1998-10-26, ecuador-peru",
        "mozambique renamo, 1992-10-04, mozambique",
        "sierra-leone ruf, 1999-07-07, sierra-leone",
        "indonesia gam, 2005-08-15, aceh",
    })
    void partiesTellTheProcess(String parties, LocalDate day, String process) {
        assertThat(vocabulary.processesBetween(List.of(parties.split(" ")), day))
                .first()
                .extracting(TalkProcess::id)
                .isEqualTo(process);
    }

    @Test
    void namesOfConflictsTellTheProcess() {
        assertThat(actorsIn("under the Minsk agreements")).containsExactly("ukraine");
        assertThat(actorsIn("since the Syrian civil war")).containsExactly("syria");
        assertThat(actorsIn("at the six-party talks")).containsExactly("north-korea");
    }

    @Test
    void georgiaIsACountryAndAnAmericanState() {
        assertThat(actorsIn("in Georgia")).containsExactly("georgia", "georgia-state");
    }

    @Test
    void congoIsTwoCountries() {
        assertThat(actorsIn("in Congo")).containsExactlyInAnyOrder("drc", "republic-of-congo");
    }
}
