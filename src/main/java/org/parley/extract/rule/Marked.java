package org.parley.extract.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A sentence as patterns see it: its tokens in lower case and the marks over them. Marks are added while the sentence is
 * being read (word classes, then entities, then rounds); confined to one extraction, not thread-safe.
 */
public final class Marked {
    private final String[] words;
    private final List<List<Mark>> marks;
    private final Set<String> present = new HashSet<>();

    /** A sentence of tokens, given in lower case, without marks. */
    public Marked(List<String> words) {
        this.words = words.toArray(String[]::new);
        this.marks = new ArrayList<>(Collections.nCopies(this.words.length, List.of()));
        Collections.addAll(present, this.words);
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
        here.add(mark);
        here.sort(Comparator.comparingInt(Mark::to).reversed());
        present.add(mark.kind());
    }

    /** The marks that begin at a token, longest first. */
    public List<Mark> at(int token) {
        return marks.get(token);
    }

    /** All marks of a kind in text order. */
    public List<Mark> all(String kind) {
        if (!present.contains(kind)) {
            return List.of();
        }
        return marks.stream()
                .flatMap(List::stream)
                .filter(mark -> mark.kind().equals(kind))
                .toList();
    }

    /** Whether the sentence has a word, or a mark of a kind, anywhere. */
    public boolean has(String wordOrKind) {
        return present.contains(wordOrKind);
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
