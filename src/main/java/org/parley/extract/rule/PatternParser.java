package org.parley.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

/** Reads the text of a pattern into terms. */
final class PatternParser {
    private static final java.util.regex.Pattern PIECE =
            java.util.regex.Pattern.compile("\\s*([()|]|\\?|\\*|![(]?|[^\\s()|?!*]+)");
    private static final java.util.regex.Pattern SLOT = java.util.regex.Pattern.compile("([A-Z]+)(?:=([a-z]+))?");

    private static final Set<String> CLAUSE_ENDS = Set.of(";");
    private static final Set<String> COMMAS = Set.of(";", ",", ":", "--", "–", "—");

    private final String source;
    private final Lexicon lexicon;
    private final List<String> pieces = new ArrayList<>();
    private int next;
    private int gaps;

    PatternParser(String source, Lexicon lexicon) {
        this.source = source;
        this.lexicon = lexicon;
        Matcher matcher = PIECE.matcher(source.strip());
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() != end) {
                throw new IllegalArgumentException("cannot read '" + source.substring(end) + "' in: " + source);
            }
            String piece = matcher.group(1);
            if (piece.equals("!(")) {
                pieces.add("!");
                pieces.add("(");
            } else {
                pieces.add(piece);
            }
            end = matcher.end();
        }
    }

    Term parse() {
        Term whole = choice();
        if (next < pieces.size()) {
            throw new IllegalArgumentException("unexpected '" + pieces.get(next) + "' in: " + source);
        }
        return whole;
    }

    /** How many gaps the parsed pattern has. */
    int gaps() {
        return gaps;
    }

    private Term choice() {
        List<Term> ways = new ArrayList<>(List.of(sequence()));
        while (peek("|")) {
            next++;
            ways.add(sequence());
        }
        return ways.size() == 1 ? ways.get(0) : new Term.Choice(List.copyOf(ways));
    }

    private Term sequence() {
        List<Term> terms = new ArrayList<>();
        while (next < pieces.size() && !peek("|") && !peek(")")) {
            terms.add(withSuffix(one()));
        }
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("an empty alternative in: " + source);
        }
        return terms.size() == 1 ? terms.get(0) : new Term.Sequence(List.copyOf(terms));
    }

    private Term withSuffix(Term term) {
        if (peek("?")) {
            next++;
            return new Term.Maybe(term);
        }
        if (peek("*")) {
            next++;
            return new Term.Repeated(term);
        }
        return term;
    }

    private Term one() {
        if (next >= pieces.size()) {
            throw new IllegalArgumentException("something is missing at the end of: " + source);
        }
        String piece = pieces.get(next++);
        switch (piece) {
            case "(" -> {
                Term inside = choice();
                if (!peek(")")) {
                    throw new IllegalArgumentException("a bracket is not closed in: " + source);
                }
                next++;
                return inside;
            }
            case "!" -> {
                return new Term.Not(one());
            }
            case "^" -> {
                return new Term.Start();
            }
            case ".." -> {
                return new Term.Gap(gaps++, 4, COMMAS, true);
            }
            case "..." -> {
                return new Term.Gap(gaps++, 8, CLAUSE_ENDS, true);
            }
            case "~" -> {
                return new Term.Gap(gaps++, 40, CLAUSE_ENDS, false);
            }
            default -> {
                return atom(piece);
            }
        }
    }

    private Term atom(String piece) {
        if (piece.startsWith("@")) {
            if (!lexicon.knows(piece)) {
                throw new IllegalArgumentException("the lexicon has no class '" + piece + "', in: " + source);
            }
            return new Term.WordClass(piece);
        }
        Matcher slot = SLOT.matcher(piece);
        if (slot.matches()) {
            String kind = slot.group(1);
            if (!Slots.KINDS.contains(kind)) {
                throw new IllegalArgumentException(
                        "no slot '" + kind + "' (there are " + Slots.KINDS + "), in: " + source);
            }
            return new Term.Slot(kind, slot.group(2) == null ? kind : slot.group(2));
        }
        if (!piece.equals(piece.toLowerCase(Locale.ROOT)) || piece.matches(".*[?*+=].*")) {
            throw new IllegalArgumentException("cannot read '" + piece + "' in: " + source);
        }
        return new Term.Words(Set.of(piece.split("/", -1)));
    }

    private boolean peek(String piece) {
        return next < pieces.size() && pieces.get(next).equals(piece);
    }
}
