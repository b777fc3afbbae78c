package org.parley.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Headlines compared and freed of the site's name. */
final class Headline {
    /** What stands between a headline and the name of its site or section. */
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[-–—|•·»:]{1,2}\\s+|\\s*\\|\\s*|\\s+::\\s+");

    /** More parts than that are a list, whose end is left in one. */
    private static final int MOST_PARTS = 16;

    /** A name of a site is rarely longer. */
    private static final int MOST_WORDS_OF_NAME = 5;

    private Headline() {}

    /** Letters and digits only, in lower case: headlines are repeated with other quotes and dashes. */
    static String key(String title) {
        char[] key = new char[title.length()];
        int length = 0;
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key[length++] = c;
            }
        }
        return new String(key, 0, length).toLowerCase(Locale.ROOT);
    }

    /** Whether two lines are one headline. */
    static boolean same(@Nullable String one, @Nullable String other) {
        if (one == null || other == null || !beginAlike(one, other)) {
            return false;
        }
        String key = key(one);
        return !key.isEmpty() && key.equals(key(other));
    }

    /** Tells most lines apart without taking them to pieces. */
    private static boolean beginAlike(String one, String other) {
        char first = first(one);
        char second = first(other);
        return first == second || first >= 0x80 || second >= 0x80;
    }

    /** The first letter or digit, in lower case; 0 without any. */
    private static char first(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isLetterOrDigit(line.charAt(i))) {
                return Character.toLowerCase(line.charAt(i));
            }
        }
        return 0;
    }

    /** The title itself and what is left of it without one or more of its parts at either end. */
    static List<String> candidates(String title) {
        List<int[]> parts = parts(title);
        List<String> candidates = new ArrayList<>();
        for (int length = parts.size(); length > 0; length--) {
            for (int first = 0; first + length <= parts.size(); first++) {
                candidates.add(title.substring(parts.get(first)[0], parts.get(first + length - 1)[1]));
            }
        }
        return candidates;
    }

    /**
     * The title without the site's name before or after it.
     *
     * @param siteKeys {@link #key} of what the site is called: its name, its host
     */
    static String withoutSite(String title, List<String> siteKeys) {
        List<int[]> parts = parts(title);
        int from = 0;
        int to = parts.size();
        while (to - from > 1 && isSite(part(title, parts, to - 1), siteKeys)) {
            to--;
        }
        while (to - from > 1 && isSite(part(title, parts, from), siteKeys)) {
            from++;
        }
        if (to - from == parts.size() && to - from > 1 && looksLikeName(title, parts)) {
            to--;
        }
        return title.substring(parts.get(from)[0], parts.get(to - 1)[1]);
    }

    /** The title without what is surely the site's name: one that the address shows, or what stands behind a bar. */
    static String withoutName(String title, List<String> siteKeys) {
        List<int[]> parts = parts(title);
        int to = parts.size();
        while (to > 1 && (isSite(part(title, parts, to - 1), siteKeys) || isBehindBar(title, parts, to - 1))) {
            to--;
        }
        int from = 0;
        while (from + 1 < to && isSite(part(title, parts, from), siteKeys)) {
            from++;
        }
        return title.substring(parts.get(from)[0], parts.get(to - 1)[1]);
    }

    private static boolean isBehindBar(String title, List<int[]> parts, int index) {
        return title.substring(parts.get(index - 1)[1], parts.get(index)[0]).contains("|")
                && looksLikeName(title, parts.subList(0, index + 1));
    }

    private static boolean isSite(String part, List<String> siteKeys) {
        String key = key(part);
        return key.isEmpty()
                || siteKeys.stream()
                        .anyMatch(site -> site.equals(key)
                                || (key.length() >= 3 && site.startsWith(key))
                                || (site.length() >= 3 && key.startsWith(site)));
    }

    /** A short last part after a longer rest, set off by more than a hyphen or a colon. */
    private static boolean looksLikeName(String title, List<int[]> parts) {
        int last = parts.size() - 1;
        String name = part(title, parts, last);
        String separator =
                title.substring(parts.get(last - 1)[1], parts.get(last)[0]).strip();
        int words = name.split("\\s+").length;
        int before = title.substring(0, parts.get(last - 1)[1]).split("\\s+").length;
        return !separator.contains(":") && words <= MOST_WORDS_OF_NAME && before >= 3 && before > words;
    }

    private static String part(String title, List<int[]> parts, int index) {
        return title.substring(parts.get(index)[0], parts.get(index)[1]);
    }

    private static List<int[]> parts(String title) {
        List<int[]> parts = new ArrayList<>();
        var matcher = SEPARATOR.matcher(title);
        int from = 0;
        while (parts.size() < MOST_PARTS - 1 && matcher.find()) {
            if (matcher.start() > from) {
                parts.add(new int[] {from, matcher.start()});
            }
            from = matcher.end();
        }
        if (from < title.length() || parts.isEmpty()) {
            parts.add(new int[] {from, title.length()});
        }
        return parts;
    }
}
