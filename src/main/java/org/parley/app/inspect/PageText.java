package org.parley.app.inspect;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.app.print.Ink;
import org.parley.clean.PagePart;

/** A page for the eye: {@code +} before what is the article, {@code -} before what was cut, with the reason and the place. */
final class PageText {
    /** Longer noise is shown by its beginning. */
    private static final int CUT_SHOWN = 100;

    private final Ink ink;

    PageText(Ink ink) {
        this.ink = ink;
    }

    /** One line for each part of the page. */
    String lines(List<PagePart> page) {
        return page.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(PagePart part) {
        return part.isKept()
                ? ink.good("  + " + part.text())
                : ink.bad("  - [%s, %s] %s".formatted(part.cut(), part.place(), beginning(part.text())));
    }

    private static String beginning(String text) {
        if (text.length() <= CUT_SHOWN) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(CUT_SHOWN - 1)) ? CUT_SHOWN - 1 : CUT_SHOWN;
        return text.substring(0, end) + "…";
    }
}
