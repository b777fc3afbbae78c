package org.parley.extract.text;

import java.util.List;
import java.util.Set;
import org.parley.extract.text.Token.Kind;

/** Whether a sentence ends between two tokens of a paragraph. Looks a few tokens back and one ahead. */
final class SentenceEnd {
    /**
     * Words that open sentences and hardly ever follow an abbreviation inside one: behind "the U.S." a capitalised
     * "Secretary" goes on, a capitalised "The" starts anew.
     */
    private static final Set<String> OPENERS = Words.of(
            "the a an this that these those there here it he she they we you i his her their its our my in on at",
            "by for from with without under over after before during since until while when where what who why",
            "how if as because although though despite but and or so yet however meanwhile also then now still",
            "both some many most all no not one two three several each any such another other others according",
            "earlier later last asked nor only even once more among about against between through following",
            "unlike like is are was were do does did will would can could should has have had let instead",
            "moreover furthermore nevertheless nonetheless thus therefore perhaps today yesterday tomorrow",
            "neither either none nobody nothing everyone everything people critics officials separately",
            "additionally finally first second to of");

    private static final Set<String> CLOSERS = Words.of(") ] } ” ’ » '' \" '");
    private static final Set<String> OPENING = Words.of("( [ “ ‘ « `` \" ' '' `");
    /** Full stops of scripts without capitals or, for the first three, without spaces. */
    private static final Set<String> FULL_STOPS_ELSEWHERE = Set.of("。", "！", "？", "؟", "۔", "।");

    /** How many quotes and brackets in a row are looked through; a bound that keeps the work per token constant. */
    private static final int MOST_MARKS = 4;

    private SentenceEnd() {}

    /** Whether the sentence that starts at token {@code first} ends before token {@code next}. */
    static boolean isBetween(List<Token> tokens, int first, int next) {
        Token following = tokens.get(next);
        int mark = next - 1;
        while (mark > first && next - mark <= MOST_MARKS && closes(tokens, mark)) {
            mark--;
        }
        Token stop = tokens.get(mark);
        boolean bare = mark == next - 1;
        if (FULL_STOPS_ELSEWHERE.contains(stop.text())) {
            return !CLOSERS.contains(following.text());
        }
        if (following.touches(tokens.get(next - 1))) {
            return bare && isMissingSpace(tokens, first, mark, next);
        }
        if (startsLowerCase(tokens, next)) {
            return false;
        }
        return switch (stop.text()) {
            case ".", "!", "?" -> !isEnumerator(tokens, first, mark);
            case "…" -> isOpener(tokens, next);
            default -> {
                if (isEllipsis(stop)) {
                    boolean attached = mark > first && stop.touches(tokens.get(mark - 1));
                    yield attached || isOpener(tokens, next);
                }
                yield isAbbreviation(stop) && endsWith(stop, tokens, next, bare);
            }
        };
    }

    /** A quote or bracket that stands right behind what it closes. */
    private static boolean closes(List<Token> tokens, int at) {
        return CLOSERS.contains(tokens.get(at).text()) && tokens.get(at).touches(tokens.get(at - 1));
    }

    /** "...ended.The minister": a full stop that lost its space. Not "sputnik.com", "3.5" or "J.Smith". */
    private static boolean isMissingSpace(List<Token> tokens, int first, int mark, int next) {
        if (!tokens.get(mark).text().equals(".") || mark == first) {
            return false;
        }
        Token before = tokens.get(mark - 1);
        Token after = tokens.get(next);
        return before.isWord()
                && before.lower().length() > 2
                && !before.isCapitalised()
                && after.isWord()
                && after.isCapitalised()
                && OPENERS.contains(after.lower());
    }

    /** "1. The first point": the number of a list item is no sentence. */
    private static boolean isEnumerator(List<Token> tokens, int first, int mark) {
        return mark == first + 1
                && tokens.get(first).isNumber()
                && tokens.get(first).text().length() <= 2;
    }

    private static boolean isEllipsis(Token token) {
        return token.text().length() > 1 && token.text().charAt(0) == '.';
    }

    private static boolean isAbbreviation(Token token) {
        return token.kind() == Kind.WORD && token.text().endsWith(".");
    }

    private static boolean endsWith(Token abbreviation, List<Token> tokens, int next, boolean bare) {
        if (Abbreviations.alwaysGoesOn(abbreviation.text())) {
            return false;
        }
        return !bare || isOpener(tokens, next);
    }

    /** Whether an opening word, or a quotation, starts at {@code next}. */
    private static boolean isOpener(List<Token> tokens, int next) {
        Token word = tokens.get(next);
        if (OPENING.contains(word.text())) {
            return next + 1 < tokens.size() && tokens.get(next + 1).isCapitalised();
        }
        return word.isCapitalised() && OPENERS.contains(word.lower());
    }

    private static boolean startsLowerCase(List<Token> tokens, int next) {
        int at = next;
        while (at < tokens.size() - 1
                && at - next < MOST_MARKS
                && OPENING.contains(tokens.get(at).text())) {
            at++;
        }
        Token word = tokens.get(at);
        return (word.kind() == Kind.PUNCTUATION && at == next && !OPENING.contains(word.text()))
                || Character.isLowerCase(word.text().codePointAt(0));
    }
}
