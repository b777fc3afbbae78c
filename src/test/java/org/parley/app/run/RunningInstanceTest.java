package org.parley.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.model.Json;
import org.parley.model.RoundStatus;
import org.parley.model.TalkRound;

class RunningInstanceTest {
    private static final TalkRound ROUND = TalkRound.newBuilder()
            .setRoundId("r")
            .setProcess("lakeland")
            .setTrack("Côte")
            .setStatus(RoundStatus.agreed)
            .build();

    private final HttpServer server;
    private String asked = "";

    RunningInstanceTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theRecordsOfAListComeBackAsTheyWere() {
        answer(200, "{\"rounds\":[" + Json.of(ROUND) + "],\"next\":null,\"partial\":false}");

        assertThat(list(url(), Map.of("q", List.of("de Mistura & co")))).containsExactly(ROUND);
        assertThat(asked).isEqualTo("q=de+Mistura+%26+co");
    }

    @Test
    void aRefusalIsToldInTheWordsOfTheInstance() {
        answer(400, "{\"detail\":\"parameter 'status' must be one of ...\"}");

        assertThatThrownBy(() -> list(url(), Map.of()))
                .isInstanceOf(CannotRunException.class)
                .hasMessage(url() + " answered 400: parameter 'status' must be one of ...");
    }

    @Test
    void anAnswerFromSomethingElseIsNotTakenForOurs() {
        answer(200, "<html>");

        assertThatThrownBy(() -> list(url(), Map.of())).hasMessageContaining("is that Parley?");
    }

    @Test
    void anAddressWhereNobodyListensIsNamed() {
        assertThatThrownBy(() -> list("http://127.0.0.1:1", Map.of()))
                .hasMessage("no instance of Parley answers at http://127.0.0.1:1 (./parley serve starts one)");
    }

    @Test
    void anAddressThatIsNoneIsNamed() {
        assertThatThrownBy(() -> list("127.0.0.1 8080", Map.of())).hasMessageContaining("is no address");
    }

    private static List<TalkRound> list(String url, Map<String, List<String>> parameters) {
        return new RunningInstance(url).list("rounds", parameters, TalkRound.class, TalkRound.getClassSchema());
    }

    private String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(int status, String body) {
        server.createContext("/rounds", exchange -> {
            try (exchange) {
                String query = exchange.getRequestURI().getRawQuery();
                asked = query == null ? "" : query;
                byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
    }
}
