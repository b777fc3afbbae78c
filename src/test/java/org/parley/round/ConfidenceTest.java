package org.parley.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.Mention;
import org.parley.model.Modality;

class ConfidenceTest {
    private final Mention firm = new Say("a").done();
    private final Mention hoped = new Say("b").modality(Modality.hoped).done();

    @Test
    void oneFirmReportIsMoreLikelyRightThanNot() {
        assertThat(confidence(List.of(firm), false)).isEqualTo(0.6);
    }

    @Test
    void anotherSourceAddsToItAndACopyDoesNot() {
        Mention told = new Say("c").story("s").done();
        Mention copied = new Say("d").story("s").done();
        assertThat(confidence(List.of(firm, told), false)).isEqualTo(0.84);
        assertThat(confidence(List.of(told, copied), false)).isEqualTo(0.6);
    }

    @Test
    void hopeAndBackgroundCountForLess() {
        assertThat(confidence(List.of(hoped), false)).isEqualTo(0.3);
        assertThat(confidence(List.of(new Say("e").background(true).done()), false))
                .isEqualTo(0.48);
    }

    @Test
    void aContradictionTakesATenth() {
        assertThat(confidence(List.of(firm), true)).isEqualTo(0.54);
    }

    private static double confidence(Collection<Mention> mentions, boolean contradicted) {
        return Confidence.of(mentions, Sources.of(mentions), contradicted);
    }
}
