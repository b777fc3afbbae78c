package org.parley.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;

/**
 * The version of an article, story, event or round: a fingerprint of what it says, so that the same articles give the same version on
 * every machine and a consumer sees by one field whether anything changed.
 */
public final class ContentVersion {
    private static final int BYTES = 8;

    private ContentVersion() {}

    /**
     * The first 16 hex digits of the SHA-256 of the record's {@link Json}, its {@code version} left empty.
     *
     * @throws IllegalArgumentException if the record has a version already
     */
    public static String of(SpecificRecord unversioned) {
        Object version =
                unversioned.get(unversioned.getSchema().getField("version").pos());
        if (!"".equals(version)) {
            throw new IllegalArgumentException("has a version already: " + version);
        }
        return ofAll(Stream.of(unversioned));
    }

    /** The same of several records in their order, whatever their fields. */
    public static String ofAll(Stream<? extends SpecificRecord> records) {
        MessageDigest digest = sha256();
        records.map(Json::of).forEach(json -> digest.update(json.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
