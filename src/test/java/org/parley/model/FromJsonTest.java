package org.parley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

class FromJsonTest {
    @Test
    void aRecordComesBackAsItWas() {
        TalkRound round = TalkRound.newBuilder()
                .setRoundId("r")
                .setProcess("lakeland")
                .setNumber(2)
                .setStart(Edtf.parse("2031-05/2031-06~").asDate(LocalDate.parse("2031-01-02"), "in \"May\""))
                .setStatus(RoundStatus.postponed)
                .setHistory(List.of(new StatusReport(RoundStatus.agreed, LocalDate.parse("2031-04-20"), "a")))
                .setConfidence(0.25)
                .build();

        assertThat(read(TalkRound.getClassSchema(), Json.of(round))).isEqualTo(round);
    }

    @Test
    void timesAndMapsComeBackToo() {
        RawArticle article = RawArticle.newBuilder()
                .setId("a")
                .setBody("Erdoğan\u0000😀")
                .setPublishedAt(Instant.parse("2031-05-02T10:11:12.345Z"))
                .setHeaders(Map.of("etag", "x"))
                .build();

        assertThat(read(RawArticle.getClassSchema(), Json.of(article))).isEqualTo(article);
    }

    @Test
    void fieldsOfAnOtherVersionAreFilledInOrIgnored() {
        SpecificRecord round = read(
                TalkRound.getClassSchema(),
                "{\"roundId\":\"r\",\"process\":\"p\",\"status\":\"agreed\",\"inventedLater\":1}");

        assertThat(round)
                .isEqualTo(TalkRound.newBuilder()
                        .setRoundId("r")
                        .setProcess("p")
                        .setStatus(RoundStatus.agreed)
                        .build());
    }

    @Test
    void aFieldWithoutWhichThereIsNoRecordIsNamed() {
        assertThatThrownBy(() -> read(TalkRound.getClassSchema(), "{\"roundId\":\"r\"}"))
                .hasMessage("field 'process' is missing");
    }

    private static SpecificRecord read(Schema schema, String json) {
        try {
            return (SpecificRecord) FromJson.of(schema, new ObjectMapper().readTree(json));
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }
}
