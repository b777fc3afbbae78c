package org.parley.app.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.app.embedded.EmbeddedKafka;
import org.parley.app.embedded.EmbeddedRegistry;
import org.parley.app.settings.Settings;
import org.parley.app.settings.Settings.Connection;
import org.parley.topology.serde.RegistrySettings;

/** A broker and a registry in this process, with a folder that is gone when they are closed. */
public final class TemporaryCluster implements AutoCloseable {
    private final Path folder;
    private final EmbeddedKafka kafka;
    private final EmbeddedRegistry registry;

    private TemporaryCluster(Path folder, EmbeddedKafka kafka, EmbeddedRegistry registry) {
        this.folder = folder;
        this.kafka = kafka;
        this.registry = registry;
    }

    /** Starts both, and tells when each is there. */
    public static TemporaryCluster start(Progress progress) {
        try {
            Path folder = Files.createTempDirectory("parley-");
            try {
                EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"));
                progress.done("broker up at " + kafka.bootstrapServers());
                EmbeddedRegistry registry = EmbeddedRegistry.start();
                progress.done("registry up at " + registry.url());
                return new TemporaryCluster(folder, kafka, registry);
            } catch (IOException | RuntimeException e) {
                remove(folder);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start a broker", e);
        }
    }

    /** The settings, but with this broker and registry in place of those that they name. */
    public Settings settings(Settings base) {
        Connection named = base.connection();
        Map<String, String> serde = new HashMap<>(named.serde());
        serde.put(RegistrySettings.URL, registry.url());
        serde.put(RegistrySettings.AUTO_REGISTER, "true");
        serde.keySet().removeAll(List.of(RegistrySettings.CREDENTIALS_SOURCE, RegistrySettings.USER_INFO));
        Connection here = new Connection(kafka.bootstrapServers(), serde, named.kafka(), named.startupTimeout());
        return base.with(here, folder.resolve("state"));
    }

    @Override
    public void close() {
        kafka.close();
        registry.close();
        remove(folder);
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
