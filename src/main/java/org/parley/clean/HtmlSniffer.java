package org.parley.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells HTML that is labelled as plain text, as feeds deliver it, from text that mentions a tag. */
final class HtmlSniffer {
    private static final Pattern DOCUMENT = Pattern.compile("(?i)<(?:!doctype html|html|head|body)[\\s>]");
    private static final Pattern BLOCK = Pattern.compile(
            "(?i)</?(?:p|div|br|h[1-6]|ul|ol|li|table|blockquote|figure|section|article)(?:\\s[^<>]{0,500})?/?>");

    /** Text about HTML names a tag or two. */
    private static final int FEWEST_TAGS = 3;

    /** Enough to tell; a megabyte of text need not be searched. */
    private static final int SAMPLE = 20_000;

    private HtmlSniffer() {}

    static boolean isHtml(String body) {
        String sample = body.substring(0, Math.min(body.length(), SAMPLE));
        if (DOCUMENT.matcher(sample).find()) {
            return true;
        }
        Matcher tag = BLOCK.matcher(sample);
        int tags = 0;
        while (tags < FEWEST_TAGS && tag.find()) {
            tags++;
        }
        return tags >= FEWEST_TAGS;
    }
}
