package org.parley.topology.serde;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;
import org.parley.model.RoundStatus;
import org.parley.model.StatusReport;
import org.parley.model.TalkRound;

class DecodedRecordsTest {
    private final Serde<TalkRound> serde =
            AvroSerdes.over(new InMemorySchemaRegistry()).of(TalkRound.class);

    @Test
    void twoDecodedRecordsWithDatesInListsAreEqual() {
        TalkRound round = TalkRound.newBuilder()
                .setRoundId("a")
                .setProcess("a")
                .setStatus(RoundStatus.scheduled)
                .setHistory(List.of(new StatusReport(RoundStatus.scheduled, LocalDate.of(2016, 1, 2), "article")))
                .build();
        byte[] bytes = serde.serializer().serialize("talk-rounds", round);

        TalkRound one = serde.deserializer().deserialize("talk-rounds", bytes);
        TalkRound other = serde.deserializer().deserialize("talk-rounds", bytes);

        assertThat(one).isEqualTo(other).isEqualTo(round);
    }
}
