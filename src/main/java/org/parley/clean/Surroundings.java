package org.parley.clean;

import java.util.HashMap;
import java.util.Map;

/** What a piece's place among the others shows. Computed once per page. */
final class Surroundings {
    /** So many pieces on either side are near. */
    private static final int NEAR = 4;

    /** As many pieces away as none at all. */
    private static final int FAR = 60;

    private final Blocks blocks;
    private final MainStretch stretch;
    private final int[] wordsBefore;
    private final int[] proseBefore;
    private final int[] lastProse;
    private final int[] nextProse;
    private final int[] lastNoise;
    private final int[] nextNoise;
    private final int[] noiseBefore;
    private final boolean[] repeated;
    private final double otherThanProse;

    Surroundings(Blocks blocks) {
        this.blocks = blocks;
        this.stretch = MainStretch.of(blocks);
        int size = blocks.size();
        wordsBefore = new int[size + 1];
        proseBefore = new int[size + 1];
        lastProse = new int[size];
        nextProse = new int[size];
        lastNoise = new int[size];
        nextNoise = new int[size];
        noiseBefore = new int[size + 1];
        repeated = new boolean[size];
        Map<String, Integer> first = new HashMap<>();
        int prose = -1;
        int noise = -FAR;
        int proses = 0;
        for (int i = 0; i < size; i++) {
            lastProse[i] = prose;
            lastNoise[i] = noise;
            noise = blocks.noise(i) == null ? noise : i;
            noiseBefore[i + 1] = noiseBefore[i] + (blocks.noise(i) == null ? 0 : 1);
            TextShape shape = blocks.shape(i);
            boolean isProse = isProse(i);
            prose = isProse ? i : prose;
            proses += isProse ? 1 : 0;
            wordsBefore[i + 1] = wordsBefore[i] + shape.words();
            proseBefore[i + 1] = proseBefore[i] + (isProse ? shape.words() : 0);
            Integer other = first.putIfAbsent(blocks.text(i), i);
            if (other != null) {
                repeated[i] = true;
                repeated[other] = true;
            }
        }
        otherThanProse = size == 0 ? 0 : 1 - (double) proses / size;
        prose = size + 1000;
        noise = size + FAR;
        for (int i = size - 1; i >= 0; i--) {
            nextNoise[i] = noise;
            noise = blocks.noise(i) == null ? noise : i;
            nextProse[i] = prose;
            prose = isProse(i) ? i : prose;
        }
    }

    boolean isProse(int i) {
        return blocks.noise(i) == null && blocks.shape(i).isProse();
    }

    MainStretch stretch() {
        return stretch;
    }

    /** Share of the page's prose that lies before the piece, 0 to 1. */
    double proseBefore(int i) {
        int all = proseBefore[blocks.size()];
        return all == 0 ? 0 : (double) proseBefore[i] / all;
    }

    /** Share of the page's words that lie before the piece, 0 to 1. */
    double wordsBefore(int i) {
        int all = wordsBefore[blocks.size()];
        return all == 0 ? 0 : (double) wordsBefore[i] / all;
    }

    /** Share of the words nearby that belong to prose, 0 to 1. */
    double proseNearby(int i) {
        int from = Math.max(0, i - NEAR);
        int to = Math.min(blocks.size(), i + NEAR + 1);
        int words = wordsBefore[to] - wordsBefore[from];
        return words == 0 ? 0 : (double) (proseBefore[to] - proseBefore[from]) / words;
    }

    /** Mean words per piece nearby. */
    double wordsNearby(int i) {
        int from = Math.max(0, i - NEAR);
        int to = Math.min(blocks.size(), i + NEAR + 1);
        return (double) (wordsBefore[to] - wordsBefore[from]) / (to - from);
    }

    /** How many pieces back the last prose lies; large if none. */
    int sinceProse(int i) {
        return lastProse[i] < 0 ? 1000 : i - lastProse[i];
    }

    /** How many pieces ahead the next prose lies; large if none. */
    int untilProse(int i) {
        return nextProse[i] - i;
    }

    /** How many pieces back the last known noise lies, at most {@value #FAR}. */
    int sinceNoise(int i) {
        return Math.min(FAR, i - lastNoise[i]);
    }

    /** How many pieces ahead the next known noise lies, at most {@value #FAR}. */
    int untilNoise(int i) {
        return Math.min(FAR, nextNoise[i] - i);
    }

    /** Share of known noise among the pieces from one to before another, 0 to 1; 0 for no pieces. */
    double noiseShare(int from, int to) {
        int first = Math.max(0, from);
        int end = Math.min(blocks.size(), to);
        return first >= end ? 0 : (double) (noiseBefore[end] - noiseBefore[first]) / (end - first);
    }

    /** Share of prose among the words of the pieces from one to before another, 0 to 1; {@link Signal#NONE} without words. */
    double proseShare(int from, int to) {
        int first = Math.max(0, from);
        int end = Math.min(blocks.size(), to);
        int words = first >= end ? 0 : wordsBefore[end] - wordsBefore[first];
        return words == 0 ? Signal.NONE : (double) (proseBefore[end] - proseBefore[first]) / words;
    }

    /** Mean words of the pieces from one to before another; {@link Signal#NONE} without pieces. */
    double meanWords(int from, int to) {
        int first = Math.max(0, from);
        int end = Math.min(blocks.size(), to);
        return first >= end ? Signal.NONE : (double) (wordsBefore[end] - wordsBefore[first]) / (end - first);
    }

    /** Words of prose on the whole page. */
    int prose() {
        return proseBefore[blocks.size()];
    }

    /** Share of the page's pieces that are no prose, 0 to 1. */
    double otherThanProse() {
        return otherThanProse;
    }

    /** Whether the same text stands elsewhere on the page too. */
    boolean isRepeated(int i) {
        return repeated[i];
    }
}
