package org.parley.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.vocabulary.Agency;
import org.parley.vocabulary.Vocabulary;

/** Finds which agency a text credits. A mention of an agency in a sentence is no credit. Immutable, thread-safe. */
final class Credits {
    private static final Pattern TRAILING =
            Pattern.compile("[.!?\"'”’]\\s*(?:[-–—/]{1,2}\\s?|\\()([\\p{L} -]{2,40})\\)?[/.]?$");

    private static final Pattern AGENCY_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.-]{1,20}(?: \\p{Lu}[\\p{L}.-]{1,20}){0,2}");

    private final List<Agency> agencies;
    private final SignFinder names;
    private final Pattern credit;
    private final Pattern unspecific;

    Credits(Vocabulary vocabulary) {
        agencies = vocabulary.agencies();
        List<String> credits =
                agencies.stream().flatMap(agency -> agency.credits().stream()).toList();
        names = new SignFinder(List.of(
                credits.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList()));
        String anyName = alternatives(credits.stream());
        // "Source: AFP", "AFP", "(Reuters)", "- AFP", "AP/Reuters", "© AFP 2017"
        credit = Pattern.compile("(?:(?i:sources?|agency|credit|via|from)\\s?:?\\s*)?[-–—(/©|\\s]*(" + anyName
                + ")(?:[\\s/,&]+(?:and )?(?:" + anyName + "|\\d{4}))*[)\\s.]*(?:[,;-].{0,60})?");
        unspecific = Pattern.compile("(?:(?i:sources?)\\s?:?\\s*)?[-–—(\\s]*(?i:"
                + alternatives(vocabulary.unspecificCredits().stream()) + ")[)\\s.]*(?:[,;-].{0,60})?");
    }

    /** The agency that a line is nothing but a credit of. */
    Optional<String> ofLine(String line) {
        return line.length() > 120 || !names.isIn(line) ? Optional.empty() : named(credit.matcher(line));
    }

    /** The agency in brackets, or behind a dash, after the last sentence of a text: "... on Monday. (AFP)". */
    Optional<String> atEnd(String paragraph) {
        Matcher matcher = TRAILING.matcher(paragraph.substring(Math.max(0, paragraph.length() - 60)));
        return matcher.find() ? named(matcher.group(1)) : Optional.empty();
    }

    /** Whether a line is only a credit, be it of an agency or of "agencies". */
    boolean isCredit(String line) {
        return line.length() <= 120
                && (credit.matcher(line).matches() || unspecific.matcher(line).matches());
    }

    /** Brackets in a dateline hold an agency's name by custom, so one that is not known counts as written. */
    Optional<String> ofDateline(@Nullable String credited) {
        return named(credited).or(() -> Optional.ofNullable(credited)
                .map(String::strip)
                .filter(name -> AGENCY_NAME.matcher(name).matches())
                .filter(name -> !unspecific.matcher(name).matches()));
    }

    private Optional<String> named(@Nullable String credited) {
        return credited == null
                ? Optional.empty()
                : agencies.stream()
                        .filter(agency -> agency.credits().stream().anyMatch(credited.strip()::equalsIgnoreCase))
                        .map(Agency::name)
                        .findFirst();
    }

    private Optional<String> named(Matcher matcher) {
        return matcher.matches() ? named(matcher.group(1)) : Optional.empty();
    }

    private static String alternatives(Stream<String> names) {
        return names.map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }
}
