package org.parley.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void abbreviationsInitialsAndDecimalsAreNoEnds() {
        String t =
                "Gen. J. Smith of the U.S. Army met Sen. Lee in St. Petersburg on Jan. 29. \"It is over,\" he said. \"We won... Yes.\" The U.S. They'll go at 3.5 p.m. Monday.\n\nNo. 2 left";
        assertThat(Sentences.of(t)).hasSize(7);
    }
}
