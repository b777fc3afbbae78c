package org.parley.extract.date;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.parley.extract.DateExpression;
import org.parley.extract.text.Sentences;
import org.parley.model.Publication;
import org.parley.model.PublicationSource;

/**
 * Finds the dates of articles as they are, without cleaning, so that the scorer sees this step alone. Arguments: a JSONL
 * file of raw articles, and the file to write.
 */
public final class DatesOfArticles {
    private DatesOfArticles() {}

    public static void main(String[] arguments) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Dates dates = new Dates();
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            JsonNode article = json.readTree(line);
            lines.add(json.writeValueAsString(read(json, dates, article)));
        }
        Files.write(Path.of(arguments[1]), lines);
    }

    private static ObjectNode read(ObjectMapper json, Dates dates, JsonNode article) {
        String text = article.get("body").asText();
        ObjectNode found = json.createObjectNode();
        found.put("id", article.get("id").asText());
        found.put("text", text);
        ArrayNode list = found.putArray("dates");
        for (DateExpression date : dates.find(text, Sentences.of(text), publication(article.get("publishedAt")))) {
            list.addObject()
                    .put("text", text.substring(date.start(), date.end()))
                    .put("start", date.start())
                    .put("edtf", date.date().getEdtf());
        }
        return found;
    }

    private static Publication publication(JsonNode time) {
        if (time == null || time.isNull()) {
            return new Publication(null, null, null, PublicationSource.unknown);
        }
        LocalDate day = Instant.parse(time.asText()).atZone(ZoneOffset.UTC).toLocalDate();
        return new Publication(day.toString(), day, day, PublicationSource.source);
    }
}
