package org.parley.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows short lines that are not the article by their words, from the rules in {@code noise.txt}. */
final class NoiseWords {
    /** Longer lines are read by their form alone: a keyword somewhere in a paragraph says nothing. */
    private static final int LONGEST = 300;

    private static final List<Rule> RULES = rules();
    private static final SignFinder SIGNS =
            new SignFinder(RULES.stream().map(Rule::signs).toList());
    private static final SignFinder BEGINNINGS =
            new SignFinder(RULES.stream().map(Rule::beginnings).toList());
    private static final long ANY_SIGN = rulesWithout(Rule::signs);
    private static final long ANY_BEGINNING = rulesWithout(Rule::beginnings);

    /**
     * @param signs of which the line must have one anywhere, if there are any
     * @param beginnings with one of which the line must begin, if there are any
     */
    private record Rule(NoiseKind kind, List<String> signs, List<String> beginnings, Pattern pattern) {
        static Rule of(NoiseKind kind, List<String> marks, Pattern pattern) {
            return new Rule(
                    kind,
                    marks.stream().filter(mark -> !mark.startsWith("^")).toList(),
                    marks.stream()
                            .filter(mark -> mark.startsWith("^"))
                            .map(mark -> mark.substring(1))
                            .toList(),
                    pattern);
        }
    }

    private NoiseWords() {}

    /** The kind whose words a line uses; null when it uses none. */
    static @Nullable NoiseKind kindOf(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        long candidates = (ANY_BEGINNING | BEGINNINGS.groupsBeginning(line)) & (ANY_SIGN | SIGNS.groupsIn(line));
        for (long left = candidates; left != 0; left &= left - 1) {
            Rule rule = RULES.get(Long.numberOfTrailingZeros(left));
            if (rule.pattern().matcher(line).matches()) {
                return rule.kind();
            }
        }
        return NoiseLabels.kindOf(line);
    }

    private static long rulesWithout(Function<Rule, List<String>> marks) {
        long without = 0;
        for (int i = 0; i < RULES.size(); i++) {
            without |= marks.apply(RULES.get(i)).isEmpty() ? 1L << i : 0;
        }
        return without;
    }

    private static List<Rule> rules() {
        Map<String, String> parts = new HashMap<>();
        List<Rule> rules = new ArrayList<>();
        for (String line : Resource.lines("noise.txt")) {
            String[] fields = line.split(" \\| ", 3);
            if (fields.length == 3) {
                rules.add(Rule.of(
                        NoiseKind.labelled(fields[0]),
                        List.of(fields[1].split(" ")),
                        Pattern.compile(quoting(parts, fields[2]), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
            } else {
                String[] part = line.split(" = ", 2);
                parts.put("<" + part[0] + ">", quoting(parts, part[1]));
            }
        }
        return List.copyOf(rules);
    }

    private static String quoting(Map<String, String> parts, String expression) {
        String whole = expression;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            whole = whole.replace(part.getKey(), part.getValue());
        }
        return whole;
    }
}
