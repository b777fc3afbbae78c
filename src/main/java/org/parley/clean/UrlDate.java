package org.parley.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day that many publishers put into their addresses: {@code /2017/01/28/}, {@code -2017-01-28}, {@code /20170128...}. */
final class UrlDate {
    private static final Pattern DAY = Pattern.compile(
            "[/._-]((?:19|20)\\d{2})([/._-]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?=\\D|$|\\d{6,})");

    private UrlDate() {}

    static Optional<LocalDate> of(@Nullable String url) {
        if (url == null) {
            return Optional.empty();
        }
        int query = url.indexOf('?');
        Matcher matcher = DAY.matcher(query < 0 ? url : url.substring(0, query));
        while (matcher.find()) {
            try {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(3)),
                        Integer.parseInt(matcher.group(4))));
            } catch (DateTimeException e) {
                // the 31st of a short month: not a date after all
            }
        }
        return Optional.empty();
    }
}
