package org.parley.app.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.app.run.RunningInstance;
import org.parley.app.settings.Settings;
import picocli.CommandLine.Option;

/** What `rounds` and `events` have in common. */
final class Asking {
    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "The instance to ask (default: http.host and http.port of the settings).")
    private @Nullable String url;

    @Option(names = "--json", description = "One JSON object per line, with all fields.")
    private boolean asJson;

    @Option(
            names = "--process",
            paramLabel = "NAME",
            description = "Only this negotiation process, e.g. syria; repeatable.")
    private List<String> processes = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "Not over before this day, month or year.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Not begun after this day, month or year.")
    private @Nullable String to;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many (default: 100).")
    private @Nullable Integer limit;

    boolean asJson() {
        return asJson;
    }

    /** The options of this class as parameters, to which a command adds its own. */
    Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("process", processes);
        parameters.put("from", from == null ? List.of() : List.of(from));
        parameters.put("to", to == null ? List.of() : List.of(to));
        parameters.put("limit", limit == null ? List.of() : List.of(String.valueOf(limit)));
        return parameters;
    }

    RunningInstance instance(Settings settings) {
        return new RunningInstance(
                url == null
                        ? "http://" + settings.http().host() + ":"
                                + settings.http().port()
                        : url);
    }
}
