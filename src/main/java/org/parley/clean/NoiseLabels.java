package org.parley.clean;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows labels and dates of pages in languages other than English, from {@code noise-labels.txt}. */
final class NoiseLabels {
    private static final int LONGEST = 40;

    private static final Map<String, NoiseKind> LABELS = labels();

    /** Year, month and day in Chinese, Japanese or Korean, with a clock or weekday behind it. */
    private static final Pattern EAST_ASIAN_DATE = Pattern.compile("\\d{4}[年년]\\s?\\d{1,2}[月월]\\s?\\d{1,2}[日일].{0,20}");

    private NoiseLabels() {}

    /** The kind of a line that is nothing but a label; null when it is none. */
    static @Nullable NoiseKind kindOf(String line) {
        if (line.isEmpty() || line.length() > LONGEST) {
            return null;
        }
        char last = line.charAt(line.length() - 1);
        String label = last == ':' || last == '：' || last == '.' ? line.substring(0, line.length() - 1) : line;
        @Nullable NoiseKind kind = LABELS.get(label.toLowerCase(Locale.ROOT));
        return kind == null && isEastAsianDate(line) ? NoiseKind.PAGE_CLOCK : kind;
    }

    private static boolean isEastAsianDate(String line) {
        return line.length() > 6
                && Scripts.isUncased(line.charAt(4))
                && EAST_ASIAN_DATE.matcher(line).matches();
    }

    private static Map<String, NoiseKind> labels() {
        Map<String, NoiseKind> labels = new HashMap<>();
        for (String line : Resource.lines("noise-labels.txt")) {
            String[] kindAndLabels = line.split(": ", 2);
            for (String label : kindAndLabels[1].split("; ")) {
                labels.putIfAbsent(label.strip(), NoiseKind.labelled(kindAndLabels[0]));
            }
        }
        return Collections.unmodifiableMap(labels);
    }
}
