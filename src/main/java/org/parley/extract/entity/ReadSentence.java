package org.parley.extract.entity;

import org.parley.extract.rule.Mark;
import org.parley.extract.rule.Marked;
import org.parley.extract.text.Sentence;
import org.parley.extract.text.Token;

/**
 * A sentence with its marks.
 *
 * @param index in the article, from 0
 * @param sentence where it stands
 * @param marked its tokens in lower case with what was recognised over them
 */
public record ReadSentence(int index, Sentence sentence, Marked marked) {

    /** A token as written. */
    public Token token(int at) {
        return sentence.tokens().get(at);
    }

    /** The words of some tokens as written. */
    public String text(int from, int to) {
        int start = token(from).start() - sentence.start();
        int end = token(to - 1).end() - sentence.start();
        return sentence.text().substring(start, end);
    }

    /** The words under a mark as written. */
    public String text(Mark mark) {
        return text(mark.from(), mark.to());
    }

    /** Offset of the first UTF-16 code unit of a token in the clean text. */
    public int start(int token) {
        return token(token).start();
    }

    /** Offset behind the last UTF-16 code unit of a token in the clean text. */
    public int end(int token) {
        return token(token).end();
    }

    /** The word at a place, or an empty one beyond the ends. */
    public String word(int at) {
        return at < 0 || at >= marked.size() ? "" : marked.word(at);
    }

    /** Whether a word class begins at a token. */
    public boolean is(int at, String kind) {
        return at >= 0 && at < marked.size() && marked.beginsAt(at, kind);
    }

    /** Index behind the longest mark of a kind that begins at a token, or -1. */
    public int behind(int at, String kind) {
        if (at < 0 || at >= marked.size()) {
            return -1;
        }
        for (Mark mark : marked.at(at)) {
            if (mark.kind().equals(kind)) {
                return mark.to();
            }
        }
        return -1;
    }

    /** Index of the first token of the longest mark of a kind that ends before a token, or -1. */
    public int before(int at, String kind) {
        for (int from = Math.max(0, at - 5); from < at; from++) {
            for (Mark mark : marked.at(from)) {
                if (mark.to() == at && mark.kind().equals(kind)) {
                    return from;
                }
            }
        }
        return -1;
    }
}
