package org.parley.topology.serde;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.parley.app.embedded.EmbeddedRegistry;

class EmbeddedRegistryContractTest extends RegistryContract {
    private static EmbeddedRegistry registry;

    @BeforeAll
    static void start() throws Exception {
        registry = EmbeddedRegistry.start();
    }

    @AfterAll
    static void stop() {
        registry.close();
    }

    @Override
    String url() {
        return registry.url();
    }
}
