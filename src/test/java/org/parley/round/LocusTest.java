package org.parley.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.round.Locus.Agreement.DIFFERENT;
import static org.parley.round.Locus.Agreement.SAME;
import static org.parley.round.Locus.Agreement.UNKNOWN;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.model.Place;

class LocusTest {
    @Test
    void spellingsOfOneCityAreOne() {
        assertThat(city("Nur-Sultan").with(city("nur sultan"))).isEqualTo(SAME);
        assertThat(city("Bogotá").with(city("Bogota"))).isEqualTo(SAME);
    }

    @Test
    void citiesDecide() {
        assertThat(city("Geneva").with(city("Vienna"))).isEqualTo(DIFFERENT);
    }

    @Test
    void aTrackSpeaksForItsCity() {
        assertThat(city("Geneva").with(locus(null, null, "Geneva"))).isEqualTo(SAME);
        assertThat(city("Vienna").with(locus(null, null, "Geneva"))).isEqualTo(DIFFERENT);
    }

    @Test
    void aCountryContradictsButDoesNotConfirm() {
        assertThat(locus("Geneva", "CH", null).with(locus(null, "CH", null))).isEqualTo(UNKNOWN);
        assertThat(locus("Geneva", "CH", null).with(locus(null, "AT", null))).isEqualTo(DIFFERENT);
    }

    @Test
    void namesInOtherScriptsStayDifferent() {
        assertThat(city("Женева").with(city("Вена"))).isEqualTo(DIFFERENT);
        assertThat(city("Женева").with(city("ЖЕНЕВА"))).isEqualTo(SAME);
    }

    private static Locus city(String city) {
        return locus(city, null, null);
    }

    private static Locus locus(@Nullable String city, @Nullable String country, @Nullable String track) {
        return Locus.of(new Place(null, city, country, null), track);
    }
}
