package org.parley.clean;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The publication date that readers see: a short piece with a full date between the headline and the text, or anywhere near
 * them when it says "published". A date above the headline without that word is the page's own clock.
 */
final class VisibleDate {
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?i)\\b(?:published|posted|first published|publication date|created|written on|date of publication|originally published)\\b");
    private static final Pattern CHANGED = Pattern.compile(
            "(?i)\\b(?:updated?|modified|reviewed|revised|edited|expires?|copyright|checked|retrieved|accessed)\\b|©");

    /** How far below the headline the date may stand, in pieces. */
    private static final int BELOW = 12;

    private static final int ABOVE = 6;

    /** A byline with a date has about a dozen words; sentences with dates tell of events. */
    private static final int MOST_WORDS = 16;

    private VisibleDate() {}

    /**
     * @param title index of the headline's piece
     * @param body index of the first piece of the article's text
     */
    static Optional<LocalDate> of(Blocks blocks, OptionalInt title, int body) {
        int head = title.isPresent() && title.getAsInt() <= body ? title.getAsInt() : body;
        int to = Math.min(blocks.size(), Math.max(body + 1, Math.min(head + BELOW, blocks.size())));
        Optional<LocalDate> said = IntStream.range(Math.max(0, head - ABOVE), to)
                .mapToObj(i -> said(blocks, i))
                .flatMap(Optional::stream)
                .findFirst();
        if (said.isPresent() || title.isEmpty()) {
            return said;
        }
        return IntStream.range(title.getAsInt(), Math.min(to, Math.max(body, title.getAsInt()) + 1))
                .filter(i ->
                        isShort(blocks, i) && !CHANGED.matcher(blocks.text(i)).find())
                // "Updated" may be the piece before its date
                .filter(i -> i == 0 || !isLabelOfChange(blocks, i - 1))
                .mapToObj(i -> WrittenDate.in(blocks.text(i)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> said(Blocks blocks, int i) {
        String text = blocks.text(i);
        if (blocks.shape(i).words() > 2 * MOST_WORDS) {
            return Optional.empty();
        }
        Matcher published = PUBLISHED.matcher(text);
        if (!published.find()) {
            return Optional.empty();
        }
        String after = text.substring(published.end());
        Matcher changed = CHANGED.matcher(after);
        String own = changed.find() ? after.substring(0, changed.start()) : after;
        Optional<LocalDate> date = WrittenDate.in(own);
        boolean isLabel = own.isBlank() || own.strip().length() <= 3;
        return date.isPresent() || !isLabel || i + 1 >= blocks.size() || !isShort(blocks, i + 1)
                ? date
                : WrittenDate.in(blocks.text(i + 1));
    }

    private static boolean isLabelOfChange(Blocks blocks, int i) {
        return blocks.shape(i).words() <= 4 && CHANGED.matcher(blocks.text(i)).find();
    }

    private static boolean isShort(Blocks blocks, int i) {
        return blocks.shape(i).words() <= MOST_WORDS;
    }
}
