package org.parley.extract.date;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    private SpeechDay() {}

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
                || match.start() == 1 && tokens.get(0).lower().equals("on");
        for (int at = match.end(); opens && at < tokens.size() && at < match.end() + 8; at++) {
            if (SPEECH.contains(tokens.get(at).lower())) {
                return true;
            }
        }
        return false;
    }

    /** Whether words not inside quotation marks also count from {@code said}, not from {@code published}. */
    static boolean governsReportedSpeech(Anchor said, @Nullable Anchor published) {
        return published == null
                || !said.yearKnown()
                || !published.yearKnown()
                || ChronoUnit.DAYS.between(said.last(), published.first()) > RECENT;
    }

    /** For each token of a sentence, whether it stands inside quotation marks that open in the sentence. */
    static boolean isQuoted(List<Token> tokens, int at) {
        boolean open = false;
        for (Token token : tokens.subList(0, at)) {
            switch (token.text()) {
                case "“", "``", "«" -> open = true;
                case "”", "''", "»" -> open = false;
                case "\"" -> open = !open;
                default -> {}
            }
        }
        return open;
    }
}
