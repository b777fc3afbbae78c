package org.parley.clean;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a headline that many publishers put into their addresses: {@code /world/talks-resume-in-geneva-123.html}. */
final class UrlWords {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    /** Words are compared by their beginning, so that "business" is "businesses"; shorter ones must be equal. */
    private static final int LEAST_BEGINNING = 4;

    /** One shared word may be a topic. */
    private static final int FEWEST_SHARED = 2;

    private final Set<String> words;

    private UrlWords(Set<String> words) {
        this.words = words;
    }

    /** The words of the part of the path that has most of them; none for null. */
    static UrlWords of(@Nullable String url) {
        if (url == null) {
            return new UrlWords(Set.of());
        }
        int scheme = url.indexOf("://");
        String path = url.substring(scheme < 0 ? 0 : scheme + 3).split("[?#]", 2)[0];
        return new UrlWords(Arrays.stream(path.split("/", -1))
                .skip(1)
                .map(part -> part.replaceFirst("\\.\\w{2,5}$", ""))
                .map(UrlWords::content)
                .reduce(Set.of(), (most, part) -> part.size() >= most.size() ? part : most));
    }

    /** How much a text and the address say the same, 0 to 1: twice the shared words by the words of both. */
    double likeness(String text) {
        if (words.isEmpty()) {
            return 0;
        }
        Set<String> said = content(text);
        Predicate<String> isInAddress = word -> words.stream().anyMatch(other -> isSame(word, other));
        long shared = said.stream().filter(isInAddress).count();
        return shared < FEWEST_SHARED ? 0 : 2.0 * shared / (said.size() + words.size());
    }

    private static Set<String> content(String text) {
        Set<String> content = new TreeSet<>();
        NO_LETTER
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 1 && !FunctionWords.contains(word))
                .forEach(content::add);
        return content;
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other)
                || (Math.min(one.length(), other.length()) >= LEAST_BEGINNING
                        && (one.startsWith(other) || other.startsWith(one)));
    }
}
