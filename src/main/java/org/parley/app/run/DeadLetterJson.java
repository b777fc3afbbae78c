package org.parley.app.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** A dead letter without its bytes. */
final class DeadLetterJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DeadLetterJson() {}

    static String of(@Nullable String id, @Nullable String stage, @Nullable String reason) {
        ObjectNode letter = JSON.createObjectNode();
        letter.put("id", id).put("stage", stage).put("reason", reason);
        return letter.toString();
    }
}
