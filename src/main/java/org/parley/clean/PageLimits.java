package org.parley.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * How much of a page is looked at. Domain code has no clock, so the budget of a page is counted in work. Each number is
 * several times what the largest of 240 real pages has: they bound what a page that is broken, or made to hurt, can cost.
 */
final class PageLimits {
    /** Lines of a text or stretches between borders of HTML. */
    static final int PIECES = 20_000;

    /** Elements of a kind that say something of the page: {@code meta}, {@code time}, headings and the like. */
    static final int LANDMARKS = 1000;

    /** Objects in JSON-LD: a page of many products or comments need not be read to its end. */
    static final int DATA_OBJECTS = 2000;

    /** Characters in which a date, a name or a headline is looked for. */
    static final int LINE = 1000;

    /** Characters of an article in which its date is looked for when nobody states it. */
    static final int TEXT = 200_000;

    private PageLimits() {}

    /** The beginning of a text in which to look for what stands in a line. */
    static String line(String text) {
        return text.length() <= LINE ? text : text.substring(0, LINE);
    }

    /** The paragraphs with which a text begins, the last one maybe not whole. */
    static List<String> beginning(List<String> paragraphs) {
        List<String> beginning = new ArrayList<>();
        int left = TEXT;
        for (String paragraph : paragraphs) {
            if (left <= 0) {
                break;
            }
            beginning.add(paragraph.length() <= left ? paragraph : paragraph.substring(0, left));
            left -= paragraph.length();
        }
        return beginning;
    }
}
