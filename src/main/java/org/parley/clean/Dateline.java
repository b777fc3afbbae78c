package org.parley.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.vocabulary.NameMatch;
import org.parley.vocabulary.Place;
import org.parley.vocabulary.Vocabulary;

/**
 * How an agency report begins: {@code CAIRO, Feb. 10 (Reuters) -}.
 *
 * @param place as written; null where only an agency stands, as in {@code (CNN) --}
 * @param date as written, or null
 * @param credit what stands in brackets, or null
 */
record Dateline(
        @Nullable String place,
        @Nullable String date,
        @Nullable String credit) {
    private static final String DASH = "\\s*(?:-{1,2}|–|—|―|:)\\s";
    private static final String MONTH_DAY =
            "(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d{1,2}|\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
                    + "[a-z]{0,6})(?:,? \\d{4})?";

    /** Capital letters throughout, maybe with a country or state in lower case after a comma. */
    private static final String PLACE =
            "\\p{Lu}[\\p{Lu}.'’-]{2,30}(?:[ /][\\p{Lu}.'’-]{1,30}){0,4}(?:, (?:\\p{Lu}[\\p{L}.]{1,20} ?){1,3}?)?";

    private static final Pattern WITH_DASH = Pattern.compile(
            "^(" + PLACE + ")(?:,? \\(?(" + MONTH_DAY + ")\\)?)?,?\\s*(?:\\(([^)]{2,40})\\)|/([^/]{2,20})/)?" + DASH);

    /** Mixed case needs the brackets of a credit: "Moscow (TASS) -". */
    private static final Pattern MIXED_CASE =
            Pattern.compile("^(\\p{Lu}[\\p{L}.'’ -]{2,30}(?:, \\p{Lu}[\\p{L}.]{1,20})?)(?:, (" + MONTH_DAY
                    + "))?,?\\s*\\(([^)]{2,40})\\)" + DASH);

    private static final Pattern CREDIT_ONLY = Pattern.compile("^()()\\(([^)]{2,40})\\)" + DASH);

    /** "BEIRUT The lead negotiator": flattening lost the dash; only a place that is known as one counts. */
    private static final Pattern WITHOUT_DASH =
            Pattern.compile("^(\\p{Lu}{3,}(?:[ /]\\p{Lu}{2,}){0,5}) (?=\\p{Lu}[\\p{Ll}.])");

    /** No dateline is longer. */
    private static final int LONGEST = 140;

    /** A summary or a correction may stand before the paragraph with the dateline. */
    private static final int WITHIN = 3;

    /** The dateline among the first paragraphs of a text. */
    static Optional<Dateline> in(List<String> paragraphs, Vocabulary vocabulary) {
        return paragraphs.stream()
                .limit(WITHIN)
                .flatMap(paragraph -> of(paragraph, vocabulary).stream())
                .findFirst();
    }

    /** The dateline with which a paragraph begins. */
    static Optional<Dateline> of(String paragraph, Vocabulary vocabulary) {
        String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
        for (Pattern pattern : new Pattern[] {WITH_DASH, MIXED_CASE, CREDIT_ONLY}) {
            Matcher matcher = pattern.matcher(head);
            if (matcher.find()) {
                @Nullable String credit = matcher.group(3);
                @Nullable String slashed = pattern == WITH_DASH ? matcher.group(4) : null;
                return Optional.of(new Dateline(
                        blankToNull(matcher.group(1)),
                        blankToNull(matcher.group(2)),
                        credit == null ? slashed : credit));
            }
        }
        Matcher bare = WITHOUT_DASH.matcher(head);
        return bare.find() && beginsWithPlace(bare.group(1), vocabulary)
                ? Optional.of(new Dateline(bare.group(1), null, null))
                : Optional.empty();
    }

    private static boolean beginsWithPlace(String capitals, Vocabulary vocabulary) {
        String first = capitals.split("/", 2)[0];
        return vocabulary.find(titleCase(first)).stream().anyMatch(Dateline::startsAtZero);
    }

    private static boolean startsAtZero(NameMatch match) {
        return match.start() == 0 && match.as(Place.class).isPresent();
    }

    private static String titleCase(String capitals) {
        StringBuilder out = new StringBuilder(capitals.length());
        for (int i = 0; i < capitals.length(); i++) {
            char c = capitals.charAt(i);
            out.append(i == 0 || !Character.isLetter(capitals.charAt(i - 1)) ? c : Character.toLowerCase(c));
        }
        return out.toString();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
