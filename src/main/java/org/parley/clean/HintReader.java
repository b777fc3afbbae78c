package org.parley.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the elements of one page say of their purpose. Pages give the same names to hundreds of elements, so each
 * name is taken apart once. Not thread-safe; one per page.
 */
final class HintReader {
    private static final List<String> NAMING =
            List.of("class", "id", "role", "itemprop", "aria-label", "data-component");

    /** Utility-class frameworks write hundreds of tokens; the telling ones come first. */
    private static final int LONGEST_NAME = 300;

    /** So many parts make one word at most: table-of-contents. */
    private static final int MOST_PARTS = 3;

    private static final Map<String, Hints> BY_TAG = byTag();
    private static final WordTable WORDS;
    private static final List<Hints> BY_WORD;

    static {
        Map<String, Hints> words = new TreeMap<>();
        for (Hint hint : Hint.values()) {
            hint.words().forEach(word -> words.merge(word, Hints.of(hint), Hints::with));
        }
        WORDS = new WordTable(List.copyOf(words.keySet()));
        BY_WORD = List.copyOf(words.values());
    }

    private final Map<String, Hints> byName = new HashMap<>();

    /** All hints that an element gives of itself. */
    Hints of(Element element) {
        Hints hints = BY_TAG.getOrDefault(element.normalName(), Hints.NONE);
        if (element.attributesSize() == 0) {
            return hints;
        }
        Attributes attributes = element.attributes();
        for (String naming : NAMING) {
            String name = attributes.get(naming);
            if (!name.isEmpty()) {
                hints = hints.with(byName.computeIfAbsent(name, HintReader::read));
            }
        }
        return isHidden(attributes) ? hints.with(Hints.of(Hint.HIDDEN)) : hints;
    }

    /** Looks each run of up to three parts of a name up, as one word. */
    private static Hints read(String name) {
        Parts parts = new Parts(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
        Hints hints = Hints.NONE;
        for (int first = 0; first < parts.count(); first++) {
            for (int last = first; last < Math.min(parts.count(), first + MOST_PARTS); last++) {
                int word = WORDS.find(parts.letters, parts.begin(first), parts.begin(last + 1));
                hints = word == WordTable.UNKNOWN ? hints : hints.with(BY_WORD.get(word));
            }
        }
        return hints;
    }

    /** The runs of letters in a name without what parts them, camel case taken apart. */
    private static final class Parts {
        private final char[] letters;
        private final int[] begins;
        private final int count;

        Parts(String name) {
            letters = new char[name.length()];
            begins = new int[name.length() + 1];
            int length = 0;
            int parts = 0;
            boolean afterLetter = false;
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                boolean isLetter = Character.isLetter(c);
                if (isLetter) {
                    if (!afterLetter || (Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1)))) {
                        begins[parts++] = length;
                    }
                    letters[length++] = c;
                }
                afterLetter = isLetter;
            }
            begins[parts] = length;
            count = parts;
        }

        int count() {
            return count;
        }

        /** Where a part begins; the one after the last begins where the letters end. */
        int begin(int part) {
            return begins[part];
        }
    }

    private static boolean isHidden(Attributes attributes) {
        @Nullable String style = attributes.hasKey("style") ? attributes.get("style") : null;
        return attributes.hasKey("hidden")
                || attributes.get("aria-hidden").equals("true")
                || (style != null
                        && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none"));
    }

    private static Map<String, Hints> byTag() {
        Map<String, Hints> byTag = new HashMap<>();
        for (Hint hint : Hint.values()) {
            hint.tags().forEach(tag -> byTag.merge(tag, Hints.of(hint), Hints::with));
        }
        return Map.copyOf(byTag);
    }
}
