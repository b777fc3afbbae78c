package org.parley.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;
import org.parley.model.RawArticle;

/**
 * One RawArticle as JSON: the schema's field names, times in ISO 8601. Unknown fields are errors, because a misspelt
 * {@code publishedAt} would otherwise be lost in silence. Thread-safe.
 */
final class ArticleJson {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LongLines.MAX_CHARS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final List<String> FIELDS = RawArticle.getClassSchema().getFields().stream()
            .map(Schema.Field::name)
            .collect(Collectors.toUnmodifiableList());

    private ArticleJson() {}

    /** A whole article; the body must be there. */
    static RawArticle article(String json) throws BadArticleException {
        JsonNode node = object(json);
        @Nullable String body = text(node, "body");
        if (body == null) {
            throw new BadArticleException("field 'body' is missing");
        }
        @Nullable String id = text(node, "id");
        return builder(node, "text/plain")
                .setBody(body)
                .setId(id == null ? ArticleId.of(text(node, "url"), body) : id)
                .build();
    }

    /** An article whose facts stand in a sidecar and whose body stands in a file named {@code name}. */
    static RawArticle article(String sidecar, String name, String body, String contentType) throws BadArticleException {
        JsonNode node = object(sidecar);
        @Nullable String id = text(node, "id");
        return builder(node, contentType)
                .setBody(body)
                .setId(id == null ? name : id)
                .build();
    }

    /** With which charset a sidecar says that its page came: its {@code contentType}, or the header of that name. */
    static @Nullable String contentTypeHeader(String sidecar) throws BadArticleException {
        JsonNode node = object(sidecar);
        @Nullable String type = text(node, "contentType");
        return type != null && type.contains("charset") ? type : headers(node).get("content-type");
    }

    private static RawArticle.Builder builder(JsonNode node, String contentType) throws BadArticleException {
        @Nullable String type = text(node, "contentType");
        return RawArticle.newBuilder()
                .setUrl(text(node, "url"))
                .setOutlet(text(node, "outlet"))
                .setTitle(text(node, "title"))
                .setContentType(type == null ? contentType : mediaType(type))
                .setPublishedAt(time(node, "publishedAt"))
                .setRetrievedAt(time(node, "retrievedAt"))
                .setHeaders(headers(node));
    }

    private static JsonNode object(String json) throws BadArticleException {
        JsonNode node;
        try {
            node = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            @Nullable JsonLocation at = e.getLocation();
            String where = at == null ? "" : " (column " + at.getColumnNr() + ")";
            throw new BadArticleException("not JSON: " + e.getOriginalMessage() + where);
        }
        if (!node.isObject()) {
            throw new BadArticleException("a JSON object was expected");
        }
        for (String name : (Iterable<String>) node::fieldNames) {
            if (!FIELDS.contains(name)) {
                throw new BadArticleException(
                        "unknown field '%s'; known are %s".formatted(name, String.join(", ", FIELDS)));
            }
        }
        return node;
    }

    private static @Nullable String text(JsonNode node, String field) throws BadArticleException {
        @Nullable JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new BadArticleException("field '" + field + "' must be a text");
        }
        return value.textValue();
    }

    private static @Nullable Instant time(JsonNode node, String field) throws BadArticleException {
        @Nullable String written = text(node, field);
        if (written == null) {
            return null;
        }
        try {
            if (written.length() <= "YYYY-MM-DD".length()) {
                return LocalDate.parse(written).atStartOfDay().toInstant(ZoneOffset.UTC);
            }
            boolean hasOffset = written.matches(".*(?:[Zz]|[+-]\\d\\d(?::?\\d\\d)?)$") && written.indexOf('T') > 0;
            return hasOffset
                    ? OffsetDateTime.parse(written).toInstant()
                    : LocalDateTime.parse(written).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new BadArticleException(
                    "field '%s' is no ISO 8601 time such as 2017-01-28T14:25:00Z: '%s'".formatted(field, written));
        }
    }

    private static Map<String, String> headers(JsonNode node) throws BadArticleException {
        @Nullable JsonNode value = node.get("headers");
        if (value == null || value.isNull()) {
            return Map.of();
        }
        if (!value.isObject()) {
            throw new BadArticleException("field 'headers' must be an object of texts");
        }
        Map<String, String> headers = new HashMap<>();
        for (String name : (Iterable<String>) value::fieldNames) {
            @Nullable String header = text(value, name);
            if (header != null) {
                headers.put(name.toLowerCase(Locale.ROOT), header);
            }
        }
        return headers;
    }

    private static String mediaType(String written) {
        return written.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
