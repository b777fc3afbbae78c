package org.parley.clean;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A short path to an element for people to read, from the nearest id or the body down. Not necessarily unique. */
final class CssPath {
    /** Enough to find the place; deep pages would otherwise give paths longer than their text. */
    private static final int STEPS = 4;

    private CssPath() {}

    static String of(Element element) {
        return of(element, STEPS);
    }

    private static String of(Element element, int steps) {
        String step = step(element);
        @Nullable Element parent = element.parent();
        return steps == 1 || parent == null || step.startsWith("#") || step.equals("body")
                ? step
                : of(parent, steps - 1) + " > " + step;
    }

    private static String step(Element element) {
        if (element.attributesSize() == 0) {
            return element.normalName();
        }
        Attributes attributes = element.attributes();
        String id = attributes.get("id").strip();
        if (!id.isEmpty()) {
            return "#" + id;
        }
        String first = firstWord(attributes.get("class"));
        return first.isEmpty() ? element.normalName() : element.normalName() + "." + first;
    }

    /** Without a look at the rest: some pages write kilobytes of classes. */
    private static String firstWord(String words) {
        int from = 0;
        while (from < words.length() && Character.isWhitespace(words.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < words.length() && !Character.isWhitespace(words.charAt(to))) {
            to++;
        }
        return words.substring(from, to);
    }
}
