package org.parley.clean;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Turns signals into the numbered features of a linear model: one per signal, neighbour and bin, plus the words of short
 * pieces ("subscribe", "comments"). Immutable, thread-safe.
 *
 * @param <P> the kind of page
 */
final class Features<P extends Page> {
    /** What the names of words begin with that stand in a piece. */
    private static final String WORD = "word=";

    /** The same for words that stand in the heading above. */
    private static final String UNDER = "under=";

    /** In longer pieces a single word says little. */
    private static final int SHORT = 12;

    private final List<Signal<P>> signals;
    private final List<Signal.Single<P>> singles;
    private final List<Slot> slots;
    private final List<String> names;
    private final List<String> words;
    private final WordTable wordTable;

    /**
     * Where a signal's features begin, and which observations it is made of.
     *
     * @param width features per neighbour: one per bin, and one for the border of the page
     * @param other the second observation of a pair, {@link Signal#NONE} for a single signal
     * @param otherBins how many bins that has
     */
    private record Slot(int offset, int width, int reach, int one, int other, int otherBins) {}

    Features(List<Signal<P>> signals) {
        this(signals, List.of());
    }

    private Features(List<Signal<P>> signals, List<String> words) {
        this.signals = List.copyOf(signals);
        this.words = List.copyOf(words);
        this.wordTable = new WordTable(words);
        List<Signal.Single<P>> observed = new ArrayList<>();
        List<Slot> found = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (Signal<P> signal : signals) {
            found.add(slot(signal, all.size(), observed));
            addNames(signal, all);
        }
        words.forEach(word -> all.add(WORD + word));
        words.forEach(word -> all.add(UNDER + word));
        this.singles = List.copyOf(observed);
        this.slots = List.copyOf(found);
        this.names = List.copyOf(all);
    }

    /** The same signals, and words in lower case. */
    Features<P> withWords(List<String> more) {
        return new Features<>(signals, more);
    }

    /** The same signals, and the words that features of these names speak of. */
    Features<P> withWordsOf(Collection<String> features) {
        return withWords(features.stream()
                .filter(name -> name.startsWith(WORD) || name.startsWith(UNDER))
                .map(name -> name.substring(name.indexOf('=') + 1))
                .distinct()
                .toList());
    }

    /** Names by number. */
    List<String> names() {
        return names;
    }

    /** Is told every feature that a piece has. */
    @FunctionalInterface
    interface Visitor {
        void has(int piece, int feature);
    }

    /** Tells all features of all pieces, in no order to rely on. */
    void visit(P page, Visitor visitor) {
        int size = page.blocks().size();
        byte[][] seen = observe(page);
        for (Slot slot : slots) {
            if (slot.other() == Signal.NONE) {
                visitSingle(slot, seen[slot.one()], visitor);
            } else {
                visitPair(slot, seen[slot.one()], seen[slot.other()], visitor);
            }
        }
        int firstWord = names.size() - 2 * words.size();
        for (int i = 0; i < size; i++) {
            visitWords(page, i, i, firstWord, visitor);
            int context = page.context(i);
            if (context != Page.NO_CONTEXT) {
                visitWords(page, context, i, firstWord + words.size(), visitor);
            }
        }
    }

    private static void visitSingle(Slot slot, byte[] bins, Visitor visitor) {
        for (int neighbour = -slot.reach(); neighbour <= slot.reach(); neighbour++) {
            int offset = slot.offset() + (neighbour + slot.reach()) * slot.width();
            for (int i = 0; i < bins.length; i++) {
                int at = i + neighbour;
                int bin = at < 0 || at >= bins.length ? slot.width() - 1 : bins[at];
                if (bin >= 0) {
                    visitor.has(i, offset + bin);
                }
            }
        }
    }

    private static void visitPair(Slot slot, byte[] ones, byte[] others, Visitor visitor) {
        for (int i = 0; i < ones.length; i++) {
            if (ones[i] >= 0 && others[i] >= 0) {
                visitor.has(i, slot.offset() + ones[i] * slot.otherBins() + others[i]);
            }
        }
    }

    /** Is told where a word stands in a text. */
    @FunctionalInterface
    interface Span {
        void word(String text, int from, int to);
    }

    /** Tells the words of a short piece, none of a long one. */
    static void eachWord(Page page, int i, Span span) {
        if (page.blocks().shape(i).words() > SHORT) {
            return;
        }
        String text = page.blocks().text(i);
        int from = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean isLetter = at < text.length() && Character.isLetter(text.charAt(at));
            if (isLetter && from < 0) {
                from = at;
            } else if (!isLetter && from >= 0) {
                span.word(text, from, at);
                from = -1;
            }
        }
    }

    /** A word counts once, however often a piece repeats it. */
    private void visitWords(P page, int from, int piece, int firstWord, Visitor visitor) {
        int[] counted = new int[SHORT + 1];
        eachWord(page, from, (text, begin, end) -> {
            int word = wordTable.find(text, begin, end);
            if (word != WordTable.UNKNOWN && addNew(word + 1, counted)) {
                visitor.has(piece, firstWord + word);
            }
        });
    }

    private static boolean addNew(int word, int[] counted) {
        for (int k = 0; k < counted.length; k++) {
            if (counted[k] == word) {
                return false;
            }
            if (counted[k] == 0) {
                counted[k] = word;
                return true;
            }
        }
        return false;
    }

    private byte[][] observe(P page) {
        int size = page.blocks().size();
        byte[][] seen = new byte[singles.size()][size];
        for (int s = 0; s < seen.length; s++) {
            Signal.Observation<P> observation = singles.get(s).observation();
            for (int i = 0; i < size; i++) {
                seen[s][i] = (byte) observation.bin(page, i);
            }
        }
        return seen;
    }

    private static <P> Slot slot(Signal<P> signal, int offset, List<Signal.Single<P>> observed) {
        int width = signal.bins().size() + 1;
        if (signal instanceof Signal.Pair<P> pair) {
            return new Slot(
                    offset,
                    width,
                    0,
                    index(pair.one(), observed),
                    index(pair.other(), observed),
                    pair.other().bins().size());
        }
        return new Slot(
                offset, width, signal.reach(), index((Signal.Single<P>) signal, observed), Signal.NONE, Signal.NONE);
    }

    /** Each signal is observed once, in however many pairs it takes part. */
    private static <P> int index(Signal.Single<P> single, List<Signal.Single<P>> observed) {
        for (int i = 0; i < observed.size(); i++) {
            if (observed.get(i) == single) {
                return i;
            }
        }
        observed.add(single);
        return observed.size() - 1;
    }

    private static <P> void addNames(Signal<P> signal, List<String> names) {
        for (int neighbour = -signal.reach(); neighbour <= signal.reach(); neighbour++) {
            String where = neighbour == 0 ? "" : String.format(Locale.ROOT, "[%+d]", neighbour);
            signal.bins().forEach(bin -> names.add(signal.name() + where + "=" + bin));
            names.add(signal.name() + where + "=border");
        }
    }
}
