package org.parley.app.embedded;

/** Why the registry will not do what it was asked, with Confluent's error code (40401: the HTTP status and two more digits). */
final class RefusedRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    static final int SUBJECT_NOT_FOUND = 40401;
    static final int VERSION_NOT_FOUND = 40402;
    static final int SCHEMA_NOT_FOUND = 40403;
    static final int SUBJECT_WITHOUT_CONFIG = 40408;
    static final int INCOMPATIBLE = 409;
    static final int INVALID_SCHEMA = 42201;
    static final int INVALID_VERSION = 42202;
    static final int INVALID_LEVEL = 42203;

    private final int code;

    RefusedRequestException(int code, String message) {
        super(message);
        this.code = code;
    }

    int code() {
        return code;
    }

    int httpStatus() {
        return code < 1000 ? code : code / 100;
    }
}
