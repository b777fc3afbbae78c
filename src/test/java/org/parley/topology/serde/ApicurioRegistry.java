package org.parley.topology.serde;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * Apicurio Registry as a process of its own, in memory, on a free port of 127.0.0.1. Maven unpacks it for the tests, unless
 * {@code -Dquick} is given.
 */
final class ApicurioRegistry implements AutoCloseable {
    static final Path FOLDER = Path.of("target", "apicurio");

    private static final Duration START_TIMEOUT = Duration.ofMinutes(2);
    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://127\\.0\\.0\\.1:\\d+)");

    private final Process process;
    private final Thread killOnExit;
    private final String url;

    private ApicurioRegistry(Process process, Path log) {
        this.process = process;
        killOnExit = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(killOnExit);
        url = Awaitility.await("Apicurio to start, see " + log)
                        .atMost(START_TIMEOUT)
                        .failFast("Apicurio ended, see " + log, () -> !process.isAlive())
                        .until(() -> address(log), Optional::isPresent)
                        .orElseThrow()
                + "/apis/ccompat/v7";
    }

    static ApicurioRegistry start() throws IOException {
        Path log = Files.createTempFile(FOLDER, "log", ".txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Dquarkus.http.host=127.0.0.1",
                        "-Dquarkus.http.port=0",
                        "-jar",
                        jar().toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new ApicurioRegistry(process, log);
    }

    /** The address of its Confluent-compatible interface. */
    String url() {
        return url;
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        Runtime.getRuntime().removeShutdownHook(killOnExit);
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> found = files.filter(file -> file.toString().endsWith("-runner.jar"))
                    .toList();
            if (found.size() != 1) {
                throw new IOException("expected one -runner.jar in " + FOLDER + ", found " + found);
            }
            return found.get(0);
        }
    }

    private static Optional<String> address(Path log) throws IOException {
        Matcher matcher = LISTENING.matcher(Files.readString(log));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
