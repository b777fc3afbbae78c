package org.parley.clean;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The persons that a page names as its authors. Agencies, the site itself, desks, log-in names, addresses and placeholders of
 * templates are nobody. Immutable, thread-safe.
 */
final class Byline {
    /** "By" and what stands for it where a line is nothing but a byline. */
    private static final Pattern LABEL = Pattern.compile(
            "^\\s*[-–—|]?\\s*(?:(?:(?i:written|reported|posted|published|story|words|report|article|text) )?(?:[Bb]y|BY):?"
                    + "|(?:Author|Autore?|Auteur|Автор)s?\\s?:|Von|VON|Par|PAR|Por|POR|Door|Av|Af)\\s+(?=\\p{Lu})");

    /** Where a name is over: a place, a time, an employer, any sign that names have not. */
    private static final Pattern AFTER_NAME =
            Pattern.compile("\\s*(?:[^\\p{L}\\p{M}\\d\\s.,;/&'’‘ʻ\"“”-]|\\s-\\s|(?<!\\p{L})\\d"
                    + "|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*\\.?\\s*\\d"
                    + "|\\b(?:on|at|in|from|is|was|last|(?i:updated|published|posted|reviewed))\\b).*");

    /** Names of organisations go on after these: "Centre for Research". */
    private static final Pattern ORGANISATION = Pattern.compile("\\b(?:for|of)\\b");

    /** "By A. Writer for the Daily Letter". */
    private static final Pattern EMPLOYER = Pattern.compile("(?<=\\p{L})\\s(?:for|of)\\s.*");

    private static final Pattern BETWEEN_NAMES =
            Pattern.compile("\\s*(?:[,;/&]|\\s(?:and|AND|und|et|og|och|with|avec|mit|y)\\s)\\s*(?:and |AND |[Bb]y )?");

    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}.'’‘ʻ-]*(?: [\\p{L}\\p{M}.'’‘ʻ\"“”-]+){0,4}");

    private static final Pattern DEGREE = Pattern.compile("(?:\\p{Lu}\\p{Ll}{0,2}\\.?-?){1,4}|Jr\\.?|Sr\\.?");

    private static final Set<String> NOBODY = Set.of(
            ("by the our admin administrator adminn agencies agency anonymous author bureau contributor contributors correspondent"
                            + " correspondents desk editor editorial editors expert founder guest media moderator news newsroom online"
                            + " redaktion reporter reporters reviewer rédaction redacción root sponsored staff superuser team test unknown"
                            + " user web webmaster wire writer writers")
                    .split(" "));

    /** The parts of names that are written small. */
    private static final Set<String> PARTICLES = Set.of(
            "al af av ben bin bint da de del della den der di do dos du el ibn la le ten ter van von y zu".split(" "));

    private static final int LONGEST = 300;

    private final Credits credits;

    Byline(Credits credits) {
        this.credits = credits;
    }

    /**
     * The persons among the names that data or markup gives, joined by commas.
     *
     * @param siteKeys {@link Headline#key} of what the site is called
     */
    Optional<String> ofNames(List<String> written, List<String> siteKeys) {
        List<String> persons = written.stream()
                .limit(20)
                .map(Characters::oneLine)
                .flatMap(names -> persons(LABEL.matcher(names).replaceFirst(""), siteKeys))
                .distinct()
                .toList();
        return persons.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", persons));
    }

    /** The persons of a line that is a byline by its first word: "By A. Writer and B. Other in Geneva". */
    Optional<String> ofLine(String line, List<String> siteKeys) {
        Matcher label = LABEL.matcher(line);
        if (!label.lookingAt()) {
            return Optional.empty();
        }
        String names = EMPLOYER.matcher(line.substring(label.end())).replaceFirst("");
        // one word after "By" is an entry of a menu: "By topic"
        return ofNames(List.of(names), siteKeys).filter(persons -> persons.contains(" "));
    }

    /** Whether a line begins with "By" and a name, or what stands for it. */
    static boolean isLabelled(String line) {
        return LABEL.matcher(line).lookingAt() || line.regionMatches(true, 0, "by ", 0, 3);
    }

    private Stream<String> persons(String names, List<String> siteKeys) {
        return names.length() > LONGEST
                        || names.contains("://")
                        || names.contains("@")
                        || ORGANISATION.matcher(names).find()
                ? Stream.empty()
                : BETWEEN_NAMES
                        .splitAsStream(AFTER_NAME.matcher(names).replaceFirst(""))
                        .map(Byline::unquoted)
                        .filter(name -> isPerson(name, siteKeys));
    }

    private static String unquoted(String name) {
        String bare = name.strip();
        return bare.length() > 2 && "\"“'".indexOf(bare.charAt(0)) >= 0
                ? bare.substring(1, bare.length() - 1).strip()
                : bare;
    }

    private boolean isPerson(String name, List<String> siteKeys) {
        return NAME.matcher(name).matches()
                && !Character.isLowerCase(name.codePointAt(0))
                && !DEGREE.matcher(name).matches()
                && Arrays.stream(name.split("[ -]")).allMatch(Byline::isPartOfName)
                && !isAddress(name)
                && !siteKeys.contains(Headline.key(name))
                && credits.named(name).isEmpty()
                && !credits.isCredit(name);
    }

    private static boolean isPartOfName(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return !NOBODY.contains(lower)
                && (PARTICLES.contains(lower) || word.isEmpty() || !Character.isLowerCase(word.codePointAt(0)));
    }

    /** "example.com" is a site, "J. Writer" and "O.Other" are not. */
    private static boolean isAddress(String name) {
        int dot = name.indexOf('.', 3);
        return !name.contains(" ") && dot > 0 && dot < name.length() - 1;
    }
}
