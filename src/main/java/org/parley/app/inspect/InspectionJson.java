package org.parley.app.inspect;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.DateExpression;
import org.parley.model.Actor;
import org.parley.model.CleanArticle;
import org.parley.model.EdtfDate;
import org.parley.model.Json;
import org.parley.model.Mention;
import org.parley.model.Place;

/** An inspection as one line of JSON. The names and their order are a contract: scorers read them. */
public final class InspectionJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final boolean explained;

    /** @param explained whether to add what was removed, and every mention with all its fields */
    public InspectionJson(boolean explained) {
        this.explained = explained;
    }

    /** One line, without its end. */
    public String line(Inspection inspection) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            article(json, inspection);
            dates(json, inspection.extraction().dates());
            json.writeArrayFieldStart("rounds");
            for (Mention mention : inspection.rounds()) {
                round(json, mention);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("events");
            for (Mention mention : inspection.events()) {
                event(json, mention);
            }
            json.writeEndArray();
            if (explained) {
                field(json, "removed", inspection.article().getRemoved());
                field(json, "mentions", inspection.extraction().mentions());
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void article(JsonGenerator json, Inspection inspection) throws IOException {
        CleanArticle article = inspection.article();
        json.writeStringField("id", article.getId());
        json.writeStringField("title", article.getTitle());
        json.writeStringField("text", inspection.extraction().text());
        json.writeStringField("language", article.getLanguage());
        json.writeStringField("outlet", article.getOutlet());
        json.writeStringField("agency", article.getAgency());
        json.writeObjectFieldStart("published");
        json.writeStringField("edtf", article.getPublished().getEdtf());
        field(json, "source", article.getPublished().getSource());
        json.writeEndObject();
    }

    private static void dates(JsonGenerator json, List<DateExpression> dates) throws IOException {
        json.writeArrayFieldStart("dates");
        for (DateExpression date : dates) {
            json.writeStartObject();
            json.writeStringField("text", date.date().getText());
            json.writeNumberField("start", date.start());
            json.writeStringField("edtf", date.date().getEdtf());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void round(JsonGenerator json, Mention round) throws IOException {
        json.writeStartObject();
        json.writeStringField("process", round.getProcess());
        json.writeStringField("track", round.getTrack());
        field(json, "number", round.getNumber());
        place(json, "venue", round.getVenue());
        json.writeStringField("start", edtf(round.getStart()));
        json.writeStringField("end", edtf(round.getEnd()));
        field(json, "status", round.getStatus());
        names(json, "parties", round.getParties());
        names(json, "mediators", round.getMediators());
        names(json, "hosts", round.getHosts());
        names(
                json,
                "absent",
                round.getAbsent().stream().map(absence -> absence.getActor()).toList());
        json.writeStringField("evidence", round.getEvidence().getSentence());
        json.writeEndObject();
    }

    private static void event(JsonGenerator json, Mention event) throws IOException {
        json.writeStartObject();
        field(json, "type", event.getEventType());
        names(json, "actors", event.getActors());
        place(json, "place", event.getPlace());
        json.writeStringField("when", edtf(event.getWhen()));
        field(json, "status", event.getEventStatus());
        json.writeStringField("evidence", event.getEvidence().getSentence());
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, String name, @Nullable Place place) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("city", place == null ? null : place.getCity());
        json.writeStringField("country", place == null ? null : place.getCountry());
        json.writeEndObject();
    }

    private static void names(JsonGenerator json, String name, List<Actor> actors) throws IOException {
        field(json, name, actors.stream().map(Actor::getName).toList());
    }

    private static void field(JsonGenerator json, String name, @Nullable Object value) throws IOException {
        json.writeFieldName(name);
        Json.write(json, value);
    }

    private static @Nullable String edtf(@Nullable EdtfDate date) {
        return date == null ? null : date.getEdtf();
    }
}
