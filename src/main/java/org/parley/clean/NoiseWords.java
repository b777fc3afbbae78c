package org.parley.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows short lines that are not the article by their words, from the rules in {@code noise.txt}. */
final class NoiseWords {
    /** Longer lines are read by their form alone: a keyword somewhere in a paragraph says nothing. */
    private static final int LONGEST = 300;

    private static final List<Rule> RULES = rules();
    private static final SignTrie SIGNS =
            new SignTrie(RULES.stream().map(Rule::signs).toList());

    private record Rule(NoiseKind kind, List<String> signs, Pattern pattern) {}

    private NoiseWords() {}

    /** The kind whose words a line uses; null when it uses none. */
    static @Nullable NoiseKind kindOf(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        for (long left = SIGNS.rulesWithSignsIn(line); left != 0; left &= left - 1) {
            Rule rule = RULES.get(Long.numberOfTrailingZeros(left));
            if (rule.pattern().matcher(line).matches()) {
                return rule.kind();
            }
        }
        return null;
    }

    private static List<Rule> rules() {
        Map<String, String> parts = new HashMap<>();
        List<Rule> rules = new ArrayList<>();
        for (String line : Resource.lines("noise.txt")) {
            String[] fields = line.split(" \\| ", 3);
            if (fields.length == 3) {
                rules.add(new Rule(
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
