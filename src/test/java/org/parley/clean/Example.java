package org.parley.clean;

import java.util.List;

/**
 * A page with its right decisions.
 *
 * @param site whose page it is: pages of one site look alike
 * @param kept for each piece, whether the article holds it
 * @param weight what the page counts among the others
 */
record Example<P extends Page>(String site, P page, List<Boolean> kept, double weight) {
    /** Below that many words an article counts like one of that many. */
    private static final int SHORTEST = 30;

    /** What share of the article a single piece counts for at most. */
    private static final double LARGEST_SHARE = 0.3;

    private static final int WORDS_OF_A_PIECE = 10;

    /**
     * What a wrong decision on each piece costs: half by its share of the article's words, for pages are scored by shares, half
     * by the root of its words, for a wrong piece of a long article is as wrong as another.
     */
    double[] costs() {
        int article = 0;
        for (int i = 0; i < kept.size(); i++) {
            article += kept.get(i) ? words(i) : 0;
        }
        double[] costs = new double[kept.size()];
        for (int i = 0; i < costs.length; i++) {
            double share = Math.min(LARGEST_SHARE, (double) words(i) / Math.max(SHORTEST, article));
            costs[i] = weight * (25 * share + Math.sqrt((double) words(i) / WORDS_OF_A_PIECE) / 2 + 0.1);
        }
        return costs;
    }

    private int words(int i) {
        return page.blocks().shape(i).words();
    }
}
