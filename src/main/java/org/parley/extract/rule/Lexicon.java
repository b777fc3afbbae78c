package org.parley.extract.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The word classes of the field: {@code @talks}, {@code @resume} with the forms {@code @resume:past} and so on. Immutable,
 * thread-safe; a sentence is marked in one pass.
 */
public final class Lexicon {
    private final Node root;
    private final Set<String> kinds;

    private Lexicon(Node root, Set<String> kinds) {
        this.root = root;
        this.kinds = kinds;
    }

    /** Collects the classes; {@code tokens} cuts a phrase into words exactly as the text is cut. */
    public static Builder builder(Function<String, List<String>> tokens) {
        return new Builder(tokens);
    }

    /** Whether a class such as {@code @begin} or {@code @begin:past} exists. */
    public boolean knows(String kind) {
        return kinds.contains(kind);
    }

    /** Adds the marks of all classes to a sentence. */
    public void mark(Marked sentence) {
        for (int from = 0; from < sentence.size(); from++) {
            @Nullable Node node = root;
            for (int at = from; at < sentence.size() && node != null; at++) {
                node = node.next.get(sentence.word(at));
                if (node != null) {
                    for (String kind : node.kinds) {
                        sentence.add(Mark.ofClass(kind, from, at + 1));
                    }
                }
            }
        }
    }

    /** Collects classes before the lexicon is fixed. */
    public static final class Builder {
        private final Node root = new Node();
        private final Set<String> kinds = new HashSet<>();
        private final Function<String, List<String>> tokens;

        private Builder(Function<String, List<String>> tokens) {
            this.tokens = tokens;
        }

        /** A class of words and phrases that do not change their form. */
        public Builder words(String name, List<String> phrases) {
            phrases.forEach(phrase -> put("@" + name, phrase));
            return this;
        }

        /** A class of verbs, each regular ({@code resume}) or with its principal parts ({@code begin/began/begun}). */
        public Builder verbs(String name, List<String> entries) {
            for (String entry : entries) {
                for (Inflection.Named form : Inflection.of(entry).forms()) {
                    put("@" + name, form.text());
                    put("@" + name + form.suffix(), form.text());
                }
            }
            return this;
        }

        public Lexicon build() {
            return new Lexicon(root, Set.copyOf(kinds));
        }

        private void put(String kind, String phrase) {
            kinds.add(kind);
            Node node = root;
            for (String word : tokens.apply(phrase.toLowerCase(Locale.ROOT))) {
                node = node.next.computeIfAbsent(word, unused -> new Node());
            }
            if (!node.kinds.contains(kind)) {
                node.kinds.add(kind);
            }
        }
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<String> kinds = new ArrayList<>(2);
    }
}
