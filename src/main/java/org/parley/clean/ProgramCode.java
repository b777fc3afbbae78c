package org.parley.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scripts, styles, templates and shortcodes that flattening left in the text. Code is found by how it must begin and
 * followed while it looks like code, so that prose after it on the same line survives.
 */
final class ProgramCode {
    /** A stretch of a line, in normalised characters, never empty. */
    record Stretch(String text, boolean isCode) {}

    /** Possessive wherever what follows cannot be a part of what is repeated: text that looks like code all along is read once. */
    private static final Pattern START = Pattern.compile(String.join(
            "|",
            "\\b(?:window|document|console|jQuery|googletag|dataLayer|localStorage)\\.[\\w$]{1,60}+\\s?[(=.\\[]",
            "(?<![\\w.$])[a-z_$][\\w$]{0,60}+(?:\\.[\\w$]{1,60}+){1,6}+\\((?=[^)'\"{]{0,200}+[)'\"{])",
            "\\bfunction\\s?[\\w$]{0,60}+\\s?\\([\\w$, ]{0,200}+\\)\\s?\\{",
            "\\b(?:var|let|const) [\\w$]{1,60}+\\s?=",
            "\\bif\\s?\\([^()]{1,200}+\\)\\s?\\{",
            "\\b(?:gtag|fbq|ga|jQuery|\\$)\\(['\"{]",
            "\\(function\\s?\\(",
            "\\$\\{?[a-z_]\\w{0,60}+(?:\\.\\w{1,60}|\\()",
            "\\{\\s?\"[\\w@$-]{1,60}+\"\\s?:",
            "(?<!\\S)[.#@]?[\\w-]{1,60}+(?:[ >.,#]{1,2}+[\\w-]{1,60}+){0,5}+\\s?\\{\\s?[\\w-]{1,40}+\\s?:[^{}]{1,300}+\\}",
            "\\{\\{|\\{%|<%|<!--|<!\\[CDATA\\["));

    /** WordPress and other shortcodes: never a plain word in brackets, which is an editor's insertion in a quote. */
    private static final Pattern SHORTCODE = Pattern.compile(
            "\\[/?[a-zA-Z][\\w-]{0,40}(?:_\\d+|\\s[\\w-]{1,40}+=[^\\[\\]]{0,500}+)\\]|\\[/[a-z][\\w-]{1,40}\\]");

    private static final Pattern ASSIGNMENT =
            Pattern.compile("\\s*+(?:var |let |const )?+[\\w$.\\[\\]'\"]{1,200}+\\s*+=\\s*+[^=]");

    /** Share of code symbols that a stretch needs to be a continuation of code. */
    private static final double CODE_SHARE = 0.06;

    /** Code that goes on for longer without a statement's end is taken as ended. */
    private static final int LONGEST_STATEMENT = 4000;

    private ProgramCode() {}

    /** The stretches of a normalised line, in its order. */
    static List<Stretch> split(String line) {
        boolean mayHoldCode = mayHoldCode(line);
        if (!mayHoldCode && !line.isEmpty() && line.indexOf('[') < 0) {
            return List.of(new Stretch(line, false));
        }
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        if (mayHoldCode) {
            Matcher start = START.matcher(line);
            while (from < line.length() && start.find(from)) {
                int end = endOfCode(line, start.start(), start.end());
                addProse(line.substring(from, start.start()), stretches);
                addCode(line.substring(start.start(), end), stretches);
                from = end;
            }
        }
        addProse(line.substring(from), stretches);
        return List.copyOf(stretches);
    }

    /** Most lines hold no sign that all code holds, and need no search. */
    private static boolean mayHoldCode(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '{'
                    || c == '<'
                    || c == '='
                    || (c == '(' && i > 0 && line.charAt(i - 1) != ' ')
                    || (c == '$' && i + 1 < line.length() && isNoAmount(line.charAt(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Most dollar signs in prose stand before a number. */
    private static boolean isNoAmount(char afterDollar) {
        return !(afterDollar >= '0' && afterDollar <= '9') && afterDollar != ' ';
    }

    private static void addProse(String text, List<Stretch> stretches) {
        String kept = Characters.oneLine(
                text.indexOf('[') < 0 ? text : SHORTCODE.matcher(text).replaceAll(" "));
        if (!kept.isEmpty()) {
            stretches.add(new Stretch(kept, false));
        } else {
            addCode(text, stretches);
        }
    }

    private static void addCode(String text, List<Stretch> stretches) {
        String code = Characters.oneLine(text);
        if (!code.isEmpty()) {
            stretches.add(new Stretch(code, true));
        }
    }

    /** Statement by statement, as long as each looks like code; never shorter than what was recognised. */
    private static int endOfCode(String line, int from, int recognised) {
        int end = closeBrackets(line, from, recognised);
        while (end < line.length()) {
            int next = nextStatementEnd(line, end);
            if (next < 0 || !(isAssignment(line, end, next) || codeShare(line, end, next) >= CODE_SHARE)) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static int nextStatementEnd(String line, int from) {
        int limit = Math.min(line.length(), from + LONGEST_STATEMENT);
        for (int i = from; i < limit; i++) {
            char c = line.charAt(i);
            if (c == ';' || c == '}') {
                return i + 1;
            }
        }
        return -1;
    }

    /** A statement such as {@code script.src = 'https://...'} may be mostly an address. */
    private static boolean isAssignment(String line, int from, int to) {
        return ASSIGNMENT.matcher(line).region(from, to).lookingAt();
    }

    private static double codeShare(String line, int from, int to) {
        int symbols = 0;
        for (int i = from; i < to; i++) {
            symbols += "(){}[]=;<>$_|&+'\"".indexOf(line.charAt(i)) >= 0 ? 1 : 0;
        }
        return (double) symbols / (to - from);
    }

    /** To where the brackets that the recognised code opened are closed. */
    private static int closeBrackets(String line, int from, int recognised) {
        int depth = 0;
        int limit = Math.min(line.length(), from + LONGEST_STATEMENT);
        for (int i = from; i < limit; i++) {
            char c = line.charAt(i);
            if (c == '(' || c == '{' || c == '[') {
                depth++;
            } else if (c == ')' || c == '}' || c == ']') {
                depth--;
            }
            if (i + 1 >= recognised && depth <= 0) {
                return i + 1;
            }
        }
        return recognised;
    }
}
