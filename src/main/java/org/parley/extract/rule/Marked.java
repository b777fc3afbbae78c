package org.parley.extract.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as patterns see it: its tokens in lower case and the marks over them. Marks are added while the sentence is
 * being read (word classes, then entities, then rounds); confined to one extraction, not thread-safe.
 */
public final class Marked {
    /** Never changed. */
    private static final BitSet NOWHERE = new BitSet(0);

    private final String[] words;
    private final List<List<Mark>> marks;
    /** At which tokens a word stands or a mark of a kind begins: most rules begin with one of few, so few are tried. */
    private final Map<String, BitSet> places = new HashMap<>();

    /** A sentence of tokens, given in lower case, without marks. */
    public Marked(List<String> words) {
        this.words = words.toArray(String[]::new);
        this.marks = new ArrayList<>(Collections.nCopies(this.words.length, List.of()));
        for (int at = 0; at < this.words.length; at++) {
            place(this.words[at], at);
        }
    }

    private void place(String wordOrKind, int at) {
        places.computeIfAbsent(wordOrKind, unused -> new BitSet(words.length)).set(at);
    }

    /** Number of tokens. */
    public int size() {
        return words.length;
    }

    /** A token in lower case. */
    public String word(int at) {
        return words[at];
    }

    /** Adds a mark; where several of a kind begin at one token, patterns try the longest first. */
    public void add(Mark mark) {
        List<Mark> here = marks.get(mark.from());
        if (here.isEmpty()) {
            here = new ArrayList<>(4);
            marks.set(mark.from(), here);
        }
        if (here.contains(mark)) {
            return;
        }
        int shorter = 0;
        while (shorter < here.size() && here.get(shorter).to() >= mark.to()) {
            shorter++;
        }
        here.add(shorter, mark);
        place(mark.kind(), mark.from());
    }

    /** The marks that begin at a token, longest first. */
    public List<Mark> at(int token) {
        return marks.get(token);
    }

    /** All marks of a kind in text order. */
    public List<Mark> all(String kind) {
        BitSet tokens = places.getOrDefault(kind, NOWHERE);
        List<Mark> all = new ArrayList<>();
        for (int at = tokens.nextSetBit(0); at >= 0; at = tokens.nextSetBit(at + 1)) {
            for (Mark mark : marks.get(at)) {
                if (mark.kind().equals(kind)) {
                    all.add(mark);
                }
            }
        }
        return Collections.unmodifiableList(all);
    }

    /** The tokens at which one of these words stands or a mark of one of these kinds begins. */
    BitSet placesOf(Set<String> wordsOrKinds) {
        @Nullable BitSet tokens = null;
        for (String each : wordsOrKinds) {
            BitSet here = places.get(each);
            if (here != null && tokens == null) {
                tokens = (BitSet) here.clone();
            } else if (here != null) {
                tokens.or(here);
            }
        }
        return tokens == null ? NOWHERE : tokens;
    }

    /** Whether the sentence has one of some words, or a mark of one of some kinds, anywhere. */
    boolean hasOneOf(Set<String> wordsOrKinds) {
        for (String each : wordsOrKinds) {
            if (places.containsKey(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence has a word, or a mark of a kind, anywhere. */
    public boolean has(String wordOrKind) {
        return places.containsKey(wordOrKind);
    }

    /** Whether a mark of a kind begins at a token. */
    public boolean beginsAt(int token, String kind) {
        for (Mark mark : marks.get(token)) {
            if (mark.kind().equals(kind)) {
                return true;
            }
        }
        return false;
    }
}
