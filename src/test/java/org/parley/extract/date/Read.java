package org.parley.extract.date;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.DateExpression;
import org.parley.extract.text.Sentences;
import org.parley.model.Edtf;
import org.parley.model.Publication;
import org.parley.model.PublicationSource;

/** Texts as dates, for tests that read as sentences: {@code Read.on("2015-02-10", "They met on Friday.")}. */
final class Read {
    private static final Dates DATES = new Dates();

    private Read() {}

    /** Each date as {@code words = EDTF}. */
    static List<String> on(@Nullable String publication, String text) {
        return dates(publication, text).stream()
                .map(d -> text.substring(d.start(), d.end()) + " = " + d.date().getEdtf())
                .toList();
    }

    static List<DateExpression> dates(@Nullable String publication, String text) {
        return DATES.find(text, Sentences.of(text), published(publication));
    }

    static Publication published(@Nullable String edtf) {
        if (edtf == null) {
            return new Publication(null, null, null, PublicationSource.unknown);
        }
        Edtf date = Edtf.parse(edtf);
        return new Publication(edtf, date.earliest(), date.latest(), PublicationSource.source);
    }

    static Publication published(LocalDate day) {
        return new Publication(day.toString(), day, day, PublicationSource.source);
    }
}
