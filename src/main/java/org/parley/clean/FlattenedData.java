package org.parley.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The days in linked data that flattening left among the lines of a page: {@code {"@type":"NewsArticle","datePublished":"..."}}. */
final class FlattenedData {
    private static final Pattern PUBLISHED = date("datePublished");
    private static final Pattern CHANGED = date("dateModified");

    private final List<String> code;

    /**
     * @param code what was cut as program code, in the order of the page
     */
    FlattenedData(List<String> code) {
        this.code = code.stream().filter(text -> text.contains("\"date")).toList();
    }

    /** The first day of publication: that of the page itself, before those of comments and other articles. */
    Optional<LocalDate> published() {
        return days(PUBLISHED).findFirst();
    }

    /** Days on which the page says that it was changed. */
    Set<LocalDate> changes() {
        return days(CHANGED).collect(Collectors.toSet());
    }

    private Stream<LocalDate> days(Pattern pattern) {
        return code.stream()
                .flatMap(text -> pattern.matcher(text).results())
                .flatMap(match -> WrittenDate.in(match.group(1)).stream());
    }

    private static Pattern date(String property) {
        return Pattern.compile("\"" + property + "\"\\s?:\\s?\"([^\"]{8,40})\"");
    }
}
