package org.parley.extract;

import java.util.List;
import java.util.Map;

/**
 * How an article was read, sentence by sentence: what was recognised, and every rule that matched, whether or not a mention
 * came of it. For {@code inspect --explain} and the tests of the rules.
 *
 * @param sentences in text order
 */
public record Explanation(List<Line> sentences) {

    /**
     * One sentence.
     *
     * @param text as written
     * @param start offset of its first UTF-16 code unit in the clean text
     * @param spans what was recognised, in text order
     * @param findings rules that matched, in the order of the rule files
     */
    public record Line(String text, int start, List<Span> spans, List<Finding> findings) {}

    /**
     * Something recognised.
     *
     * @param kind ACTOR, PERSON, PLACE, DATE, NUMBER, ROUND, PROCESS or ADJECTIVE
     * @param start offset in the clean text
     * @param end offset behind it
     * @param text as written
     * @param meaning id, EDTF date or number, in a readable form
     */
    public record Span(String kind, int start, int end, String text, String meaning) {}

    /**
     * A rule that matched.
     *
     * @param rule its id
     * @param start offset of the match in the clean text
     * @param end offset behind it
     * @param slots what it caught, as written, by the name of the slot
     */
    public record Finding(String rule, int start, int end, Map<String, String> slots) {}
}
