package org.parley.clean;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which pieces become the article: the model's choice, within what is sure without it. */
final class Selection {
    private Selection() {}

    /**
     * The model's choice without the headline and what stands above it, without links to other articles and without known
     * noise at either end, but with the sentence that a text begins with; where the model finds nothing, the stretch with the
     * most prose, and where there is no prose, all that is not known as noise.
     */
    static boolean[] of(Page page, boolean[] model) {
        boolean[] keep = model.clone();
        for (int i = 0; i < keep.length; i++) {
            keep[i] &= !page.isTitle(i) && !page.isLinkToOtherArticle(i);
        }
        cutAboveTitle(page, keep);
        keepStandfirst(page, keep);
        trim(page, keep, 0, 1);
        trim(page, keep, keep.length - 1, -1);
        if (IntStream.range(0, keep.length).anyMatch(i -> keep[i])) {
            return keep;
        }
        MainStretch stretch = page.surroundings().stretch();
        boolean hasProse = stretch.from() < stretch.to();
        for (int i = 0; i < keep.length; i++) {
            keep[i] = (!hasProse || stretch.contains(i)) && page.blocks().noise(i) == null && !page.isTitle(i);
        }
        return keep;
    }

    /** Before the first running text, nothing above the headline is body. */
    private static void cutAboveTitle(Page page, boolean[] keep) {
        int end = 0;
        for (int i = 0; i < keep.length && !(keep[i] && page.surroundings().isProse(i)); i++) {
            end = page.isTitle(i) ? i : end;
        }
        Arrays.fill(keep, 0, end, false);
    }

    /** A sentence right above the article with which a page begins: no menu stands above it, so no page is around it. */
    private static void keepStandfirst(Page page, boolean[] keep) {
        boolean isStandfirst = keep.length > 1
                && keep[1]
                && page.blocks().shape(0).isSentence()
                && page.blocks().noise(0) == null
                && !page.isPartOfTitle(0);
        if (isStandfirst) {
            keep[0] = true;
        }
    }

    /** Cuts kept noise from one end of the page up to the first kept piece that is none. */
    private static void trim(Page page, boolean[] keep, int from, int step) {
        for (int i = from; i >= 0 && i < keep.length; i += step) {
            if (keep[i]) {
                // "More than 300 people ..." begins like a list of links and is none
                if (page.blocks().noise(i) == null || page.blocks().shape(i).isProse()) {
                    return;
                }
                keep[i] = false;
            }
        }
    }
}
