package org.parley.topology.serde;

import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf(value = "isUnpacked", disabledReason = "Maven unpacks Apicurio only without -Dquick")
class ApicurioContractTest extends RegistryContract {
    private static ApicurioRegistry registry;

    static boolean isUnpacked() {
        return Files.isDirectory(ApicurioRegistry.FOLDER);
    }

    @BeforeAll
    static void start() throws Exception {
        registry = ApicurioRegistry.start();
        // Apicurio's own default is to allow everything
        new ApicurioContractTest().send("PUT", "/config", "{\"compatibility\":\"BACKWARD_TRANSITIVE\"}", 200);
    }

    @AfterAll
    static void stop() throws Exception {
        registry.close();
    }

    @Override
    String url() {
        return registry.url();
    }
}
