package org.parley.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;

/**
 * An error as its reader gets it.
 *
 * @param detail what is wrong with this request, in words
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457: Problem Details for HTTP APIs</a>
 */
record Problem(HttpStatus status, String detail) {
    static final String MEDIA_TYPE = "application/problem+json";

    void answer(Context context) {
        context.status(status).contentType(MEDIA_TYPE).result(JsonText.object(this::write));
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStringField("type", "about:blank");
        json.writeStringField("title", status.getMessage());
        json.writeNumberField("status", status.getCode());
        json.writeStringField("detail", detail);
    }
}
