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

    /** How Reuters, and no other agency, ends its reports: who reported, and who edited. */
    private static final Pattern SIGNATURE = Pattern.compile(
            "\\(?(?:Additional )?[Rr]eporting by \\p{Lu}[^.;]{2,150}[;.)].{0,200}\\b[Ee]diting by \\p{Lu}.{2,120}");

    /** Of a line that is nothing but a credit. */
    private static final int LONGEST = 120;

    private static final int LONGEST_SIGNATURE = 400;

    private final List<Agency> agencies;
    private final SignFinder names;
    private final SignFinder anyCredit;
    private final Pattern credit;
    private final Pattern unspecific;
    private final Pattern person;

    Credits(Vocabulary vocabulary) {
        agencies = vocabulary.agencies();
        List<String> credits =
                agencies.stream().flatMap(agency -> agency.credits().stream()).toList();
        names = new SignFinder(List.of(
                credits.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList()));
        anyCredit = new SignFinder(List.of(Stream.concat(credits.stream(), vocabulary.unspecificCredits().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList()));
        String anyName = alternatives(credits.stream());
        String year = "(?:\\d{4},? )?";
        // "Source: AFP", "AFP", "(Reuters)", "- AFP", "AP/Reuters", "© 2017 AFP", "— with Reuters", "With inputs from
        // ANI"
        String before = "[-–—(|\\s]*(?:(?i:sources?|agency|credit|via|from|by|copyright"
                + "|(?:with |additional )*(?:with|inputs?|files|reports?|reporting|material)(?: (?:from|by))?)\\s?:?\\s*)?"
                + "[-–—(/©|\\s]*" + year + "(?:[Tt]he )?";
        credit = Pattern.compile(
                before + "(" + anyName + ")(?:[\\s/,&]+(?:and )?(?:" + anyName
                        + "|\\d{4}))*[)\\s.]*(?:(?:[,;-]|[Aa]ll rights).{0,60}|contributed to this (?:report|story|article)\\.?\\)?)?");
        unspecific = Pattern.compile(
                "[-–—(\\s]*(?:(?i:sources?|with)\\s?:?\\s*)?[-–—(\\s]*(?i:(?:inputs? from |reporting by )?"
                        + alternatives(vocabulary.unspecificCredits().stream()) + ")[)\\s.]*(?:[,;-].{0,60})?");
        person = Pattern.compile(
                "(?i:by )?(?:[Tt]he )?(" + anyName + ")(?:[ ,/-]+(?i:staff|with|and|in|news)\\b.{0,40})?");
    }

    /** The agency that a line is nothing but a credit of, or whose journalists sign it. */
    Optional<String> ofLine(String line) {
        if (line.length() <= LONGEST && names.isIn(line)) {
            Optional<String> credited = named(credit.matcher(line));
            if (credited.isPresent()) {
                return credited;
            }
        }
        return line.length() <= LONGEST_SIGNATURE
                        && line.contains("eporting by ")
                        && SIGNATURE.matcher(line).matches()
                ? named("Reuters")
                : Optional.empty();
    }

    /** The agency that stands where an author's name would: "AFP", "Reuters Staff", "By AP with J. Writer". */
    Optional<String> ofAuthor(String author) {
        return author.length() > LONGEST ? Optional.empty() : named(person.matcher(author.strip()));
    }

    /** The agency in brackets, or behind a dash, after the last sentence of a text: "... on Monday. (AFP)". */
    Optional<String> atEnd(String paragraph) {
        Matcher matcher = TRAILING.matcher(paragraph.substring(Math.max(0, paragraph.length() - 60)));
        return matcher.find() ? named(matcher.group(1)) : Optional.empty();
    }

    /** Whether a line is only a credit, be it of an agency or of "agencies". */
    boolean isCredit(String line) {
        return line.length() <= LONGEST
                && anyCredit.isIn(line)
                && (credit.matcher(line).matches() || unspecific.matcher(line).matches());
    }

    /** Brackets in a dateline hold an agency's name by custom, so one that is not known counts as written. */
    Optional<String> ofDateline(@Nullable String credited) {
        return named(credited).or(() -> Optional.ofNullable(credited)
                .map(String::strip)
                .filter(name -> AGENCY_NAME.matcher(name).matches())
                .filter(name -> !unspecific.matcher(name).matches()));
    }

    /** The agency of exactly that name. */
    Optional<String> named(@Nullable String credited) {
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
