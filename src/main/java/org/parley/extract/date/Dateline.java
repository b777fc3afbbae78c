package org.parley.extract.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.date.DateGrammar.Reading;
import org.parley.extract.text.Sentence;
import org.parley.extract.text.Token;
import org.parley.extract.text.Words;
import org.parley.model.EdtfDate;

/** The day in a dateline, as in "GENEVA, Jan. 29 (Agency) -": the text speaks from there, not from the day of publication. */
final class Dateline {
    private static final int LONGEST = 6;
    /** A dateline further than this from the publication is another story's. In days. */
    private static final int NEAR = 10;

    private Dateline() {}

    /** What a text counts from: the day of its dateline where it has a plausible one, else its publication. */
    static @Nullable Anchor anchor(List<Sentence> sentences, DateGrammar grammar, @Nullable Anchor published) {
        if (sentences.isEmpty()) {
            return published;
        }
        List<Token> tokens = sentences.get(0).tokens();
        List<Token> head = tokens.subList(0, Math.min(tokens.size(), LONGEST + 8));
        for (Reading reading : grammar.read(head)) {
            if (isInDateline(reading.match())) {
                @Nullable Anchor day = dayOf(reading, published);
                return day == null ? published : day;
            }
        }
        return published;
    }

    private static boolean isInDateline(Match match) {
        if (match.start() == 0 || match.start() > LONGEST || !isDash(match.behind(1))) {
            return false;
        }
        String place = match.tokens().get(0).text();
        return place.length() > 1
                && place.equals(place.toUpperCase(java.util.Locale.ROOT))
                && match.tokens().get(0).isWord();
    }

    private static boolean isDash(String next) {
        return Words.of("( - -- – — : /").contains(next);
    }

    private static @Nullable Anchor dayOf(Reading reading, @Nullable Anchor published) {
        @Nullable
        EdtfDate date = Resolver.resolve(reading.meaning(), published, Earlier.NOTHING, Direction.UNKNOWN, "");
        if (date == null) {
            return null;
        }
        @Nullable LocalDate day = date.getEarliest();
        if (day == null) {
            return Anchor.withoutYear(date.getEdtf());
        }
        boolean exact = day.equals(date.getLatest());
        boolean near = published == null
                || !published.yearKnown()
                || (ChronoUnit.DAYS.between(day, published.last()) <= NEAR
                        && ChronoUnit.DAYS.between(published.first(), day) <= NEAR);
        return exact && near ? Anchor.on(day) : null;
    }
}
