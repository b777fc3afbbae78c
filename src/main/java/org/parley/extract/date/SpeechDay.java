package org.parley.extract.date;

import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.date.DateGrammar.Reading;
import org.parley.extract.text.Token;
import org.parley.extract.text.Words;

/**
 * The day on which a reported statement was made, where its sentence gives one: in "talks are set to start in about a
 * month, a participant had said on Jan. 30", the month counts from Jan. 30.
 */
final class SpeechDay {
    private static final Set<String> SPEECH = Words.of(
            "said told announced stated declared warned added wrote predicted vowed pledged promised hoped",
            "confirmed reported tweeted insisted estimated indicated explained noted agreed proposed suggested",
            "decided");

    /** Reporters turn what was said in the last days into their own today; further back they leave it. In days. */
    private static final int RECENT = 7;

    /** Rules whose words look ahead whatever the tense around them. */
    private static final Set<String> AHEAD =
            Set.of("in-count", "in-few", "coming-units", "within", "from-now", "tomorrow");

    private SpeechDay() {}

    /** The reading that says when the statement was made; null when none does. */
    static @Nullable Reading among(List<Reading> readings) {
        return readings.stream()
                .filter(reading -> isAt(reading.match()))
                .findFirst()
                .orElse(null);
    }

    /** Whether the date at {@code match} says when something was said. */
    static boolean isAt(Match match) {
        for (int distance = 1; distance <= 3; distance++) {
            String word = match.before(distance);
            if (SPEECH.contains(word)) {
                return true;
            }
            if (!Words.of("on in back earlier late early as reporters the had").contains(word)) {
                break;
            }
        }
        return opensASaying(match);
    }

    /** "On Jan. 30, a participant said ..." */
    private static boolean opensASaying(Match match) {
        List<Token> tokens = match.tokens();
        boolean opens = match.start() == 0
                || (match.start() == 1 && tokens.get(0).lower().equals("on"));
        for (int at = match.end(); opens && at < tokens.size() && at < match.end() + 8; at++) {
            if (SPEECH.contains(tokens.get(at).lower())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether {@code reading} counts from {@code said}. In quotation marks all that is relative does; in reported speech
     * only what lies ahead, and only when the statement is old.
     */
    static boolean governs(Reading reading, boolean isQuoted, Anchor said, @Nullable Anchor published) {
        if (!(reading.meaning() instanceof Meaning.FromSpeech)) {
            return false;
        }
        return isQuoted || (looksAhead(reading) && isOld(said, published));
    }

    private static boolean looksAhead(Reading reading) {
        return AHEAD.contains(reading.rule().id()) || Tense.of(reading.match()) == Direction.FUTURE;
    }

    private static boolean isOld(Anchor said, @Nullable Anchor published) {
        return published == null
                || !said.yearKnown()
                || !published.yearKnown()
                || ChronoUnit.DAYS.between(said.last(), published.first()) > RECENT;
    }

    /** The tokens of a sentence that stand inside quotation marks which open in the sentence. */
    static BitSet quoted(List<Token> tokens) {
        BitSet quoted = new BitSet();
        boolean open = false;
        for (int at = 0; at < tokens.size(); at++) {
            switch (tokens.get(at).text()) {
                case "“", "``", "«" -> open = true;
                case "”", "''", "»" -> open = false;
                case "\"" -> open = !open;
                default -> quoted.set(at, open);
            }
        }
        return quoted;
    }
}
