package org.parley.round;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.parley.model.Json;
import org.parley.model.Mention;

/** Six hex digits that tell apart what its readable name does not. */
final class ContentKey {
    private static final int BYTES = 3;

    private ContentKey() {}

    /**
     * The key of the earliest report. Its story is left out: that changes when other articles come, its content does not.
     *
     * @param mentions by {@link MentionOrder}
     */
    static String of(List<Mention> mentions) {
        return of(Json.of(Mention.newBuilder(mentions.get(0)).setStoryId(null).build()));
    }

    static String of(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
