package org.parley.serve;

import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.avro.specific.SpecificRecord;
import org.parley.model.Json;

/** Turns what the tables said into HTTP. */
final class Answers {
    /** How long a client should wait before it asks again, in seconds: about what a restart of the topology takes. */
    private static final String RETRY_AFTER = "2";

    private Answers() {}

    static void json(Context context, JsonText.Fields fields) {
        context.contentType(ContentType.APPLICATION_JSON).result(JsonText.object(fields));
    }

    /** A list under the name of what it holds. */
    static <T extends SpecificRecord> void list(Context context, String name, Listing<T> listing) {
        json(context, json -> {
            json.writeFieldName(name);
            Json.write(json, listing.items());
            json.writeStringField("next", listing.next().map(Cursor::encode).orElse(null));
            // one instance holds everything, so far
            json.writeBooleanField("partial", false);
        });
    }

    /** One record, or why not. */
    static <T extends SpecificRecord> void record(Context context, String path, String id, LookupResult<T> result) {
        found(context, path, "", id, result, record -> context.contentType(ContentType.APPLICATION_JSON)
                .result(Json.of(record)));
    }

    /**
     * @param path of the collection, e.g. {@code /rounds/}
     * @param rest of the path behind the id, e.g. {@code /history}
     */
    static <T> void found(
            Context context, String path, String rest, String id, LookupResult<T> result, Answer<T> answer) {
        if (result instanceof LookupResult.Found<T> found) {
            answer.give(found.value());
        } else if (result instanceof LookupResult.Moved<T> moved) {
            context.header(Header.LOCATION, path + encoded(moved.mergedInto()) + rest)
                    .status(HttpStatus.PERMANENT_REDIRECT);
            json(context, json -> json.writeStringField("mergedInto", moved.mergedInto()));
        } else if (result instanceof LookupResult.Unavailable<T> unavailable) {
            unavailable(context, unavailable.reason());
        } else {
            new Problem(HttpStatus.NOT_FOUND, "nothing is known under the id '" + id + "'").answer(context);
        }
    }

    static void unavailable(Context context, String reason) {
        new Problem(HttpStatus.SERVICE_UNAVAILABLE, reason).answer(context.header(Header.RETRY_AFTER, RETRY_AFTER));
    }

    /** What is done with a value that was found. */
    interface Answer<T> {
        void give(T value);
    }

    /** For a path, where a blank is %20. */
    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
