package org.parley.extract.date;

import java.util.List;
import java.util.Set;
import org.parley.extract.text.Token;
import org.parley.extract.text.Token.Kind;
import org.parley.extract.text.Words;

/**
 * Which way a sentence looks where an expression stands. The nearest sign on the left decides ("said on Tuesday", "will
 * meet on Friday", "set to open on Monday"), else the first one on the right ("On Friday, the ministers will fly").
 */
final class Tense {
    /** How many words away a sign still counts. */
    private static final int REACH = 24;

    private static final Set<String> FUTURE = Words.of(
            "will 'll shall won't would could should may might can must cannot upcoming forthcoming scheduled",
            "rescheduled planned slated expected tentatively deadline planning hoping expects expect poised tomorrow",
            "likely unlikely expires invited invites intends intend");

    /** Look ahead only with "to" or "for" behind them: "set for Friday", but "he set a trap". */
    private static final Set<String> FUTURE_BEFORE_TO = Words.of(
            "set plan plans hope hopes aim aims want wants ready going about due demand demands call calls adjourned",
            "postponed delayed deferred moved agreed agree agrees vowed promised pledged decided asked urged offered",
            "proposed prepared preparing willing committed supposed need needs is are was were meant");

    /** "Talks to be held"; but "talks to end the war" may be over. */
    private static final Set<String> OCCASIONS = Words.of(
            "agreement deal accord meeting meetings talks negotiations summit conference session round hearing vote",
            "election elections trial ceremony visit");

    /** Said or done when they get a date: "his pledge Monday". */
    private static final Set<String> DONE = Words.of(
            "pledge statement statements announcement comments remarks interview speech attack attacks bombing raid",
            "raids strike strikes airstrike airstrikes blast explosion killing killings clashes");

    /** The present tense plans when a date follows: "talks open on Friday", "she is in Doha on Monday". */
    private static final Set<String> PRESENT = Words.of(
            "is are 're 'm am be begin begins starts opens resume resumes convene convenes meet meets gather gathers",
            "arrive arrives leaves visits travels takes kicks holds hosts faces heads returns");

    private static final Set<String> PAST = Words.of(
            "said told was were had did met held began spoke took came went left made gave saw won lost fell rose",
            "broke sent brought led became found put got kept stood sat ran flew grew drew threw knew wrote built",
            "bought sold paid shot struck swore thought taught fought sought caught heard read hit cut quit",
            "following after since been didn't wasn't weren't hadn't ago yesterday");

    /** What talks do and delegates go to do; behind "due to" it is a plan, anything else is a cause. */
    private static final Set<String> PLANNED_ACTS = Words.of(
            "be begin start resume open reopen convene reconvene gather meet hold host take visit travel fly arrive",
            "return leave go come attend join end expire discuss sign speak vote address continue release present",
            "deliver announce decide brief receive reach receive run last");

    private static final Set<String> DETERMINERS = Words.of("the a an his her their its this that these those our");

    private Tense() {}

    /** The direction of the sentence at a match. */
    static Direction of(Match match) {
        Direction left = leftOf(match);
        return left != Direction.UNKNOWN ? left : rightOf(match);
    }

    private static Direction leftOf(Match match) {
        switch (match.before(1)) {
            case "until", "till", "by" -> {
                return Direction.FUTURE;
            }
            case "since", "after", "following" -> {
                return Direction.PAST;
            }
            case "of" -> {
                if (match.before(2).equals("ahead")) {
                    return Direction.FUTURE;
                }
            }
            case "to" -> {
                if (match.before(2).equals("back") || match.before(2).equals("forward")) {
                    return Direction.FUTURE; // "pushed the talks back to Friday"
                }
            }
            case "the" -> {
                if (match.before(2).equals("of") && match.before(3).equals("ahead")) {
                    return Direction.FUTURE;
                }
            }
            case "for" -> {
                if (match.start() > 1 && !match.behind(1).equals("'s") && (match.has("WEEKDAY") || match.has("DAY"))) {
                    return Direction.FUTURE;
                }
            }
            default -> {}
        }
        if (DONE.contains(match.before(1)) || (match.before(1).equals("on") && DONE.contains(match.before(2)))) {
            return Direction.PAST;
        }
        List<Token> tokens = match.tokens();
        for (int at = match.start() - 1; at >= 0 && at >= match.start() - REACH; at--) {
            if (tokens.get(at).text().equals(";")) {
                return Direction.UNKNOWN;
            }
            Direction sign = sign(tokens, at);
            if (sign == Direction.UNKNOWN && PRESENT.contains(tokens.get(at).lower()) && !isInfinitive(tokens, at)) {
                sign = Direction.FUTURE;
            }
            if (sign != Direction.UNKNOWN) {
                return sign == Direction.FUTURE && isPlanOfThePast(match, at) ? Direction.PAST : sign;
            }
        }
        return Direction.UNKNOWN;
    }

    private static Direction rightOf(Match match) {
        List<Token> tokens = match.tokens();
        for (int at = match.end(); at < tokens.size() && at < match.end() + REACH; at++) {
            if (tokens.get(at).text().equals(";")) {
                return Direction.UNKNOWN;
            }
            Direction sign = sign(tokens, at);
            if (sign != Direction.UNKNOWN) {
                return sign;
            }
        }
        return Direction.UNKNOWN;
    }

    private static Direction sign(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        String word = token.lower();
        if (token.kind() == Kind.PUNCTUATION
                || token.kind() == Kind.NUMBER
                || (word.equals("may") && token.isCapitalised())) {
            return Direction.UNKNOWN;
        }
        if (FUTURE.contains(word)
                || ((FUTURE_BEFORE_TO.contains(word) || OCCASIONS.contains(word)) && plans(tokens, at))) {
            return Direction.FUTURE;
        }
        if (word.equals("be") && lower(tokens, at - 1).equals("to")) {
            return Set.of("failed", "refused", "used").contains(lower(tokens, at - 2))
                    ? Direction.PAST
                    : Direction.FUTURE;
        }
        if (PAST.contains(word) && !isBehindBe(tokens, at)) {
            return Direction.PAST;
        }
        boolean pastForm = word.length() > 4 && word.endsWith("ed") && !token.isCapitalised();
        return pastForm && !isBehindBe(tokens, at) ? Direction.PAST : Direction.UNKNOWN;
    }

    /** "agreed to meet", "delayed until", "talks to be held", "set for"; not "agreed to the plan", "due to the weather". */
    private static boolean plans(List<Token> tokens, int at) {
        String next = lower(tokens, at + 1);
        return switch (tokens.get(at).lower()) {
            case "postponed", "delayed", "deferred", "moved", "adjourned" ->
                next.equals("to")
                        || next.equals("until")
                        || lower(tokens, at + 2).equals("to")
                        || lower(tokens, at + 2).equals("until");
            case "due" -> next.equals("on") || next.equals("in") || actIsPlanned(tokens, at + 1);
            case "set", "plan", "plans" -> next.equals("for") || actIsPlanned(tokens, at + 1);
            case "call", "calls", "hope", "hopes", "ready" -> next.equals("for") || isToVerb(tokens, at + 1);
            default ->
                OCCASIONS.contains(tokens.get(at).lower())
                        ? lower(tokens, at + 1).equals("to")
                                && lower(tokens, at + 2).equals("be")
                        : isToVerb(tokens, at + 1);
        };
    }

    private static boolean actIsPlanned(List<Token> tokens, int to) {
        return lower(tokens, to).equals("to") && PLANNED_ACTS.contains(lower(tokens, to + 1));
    }

    private static boolean isToVerb(List<Token> tokens, int to) {
        return lower(tokens, to).equals("to")
                && to + 1 < tokens.size()
                && tokens.get(to + 1).isWord()
                && !tokens.get(to + 1).isCapitalised()
                && !DETERMINERS.contains(lower(tokens, to + 1));
    }

    /** "failed to meet", "did not meet": the verb before it tells. */
    private static boolean isInfinitive(List<Token> tokens, int at) {
        String before = lower(tokens, at - 1);
        return before.equals("to") || before.equals("not") || before.endsWith("n't");
    }

    /** "to be signed", "is believed": no past. */
    private static boolean isBehindBe(List<Token> tokens, int at) {
        Set<String> be = Set.of("be", "is", "are", "'re", "being");
        return be.contains(lower(tokens, at - 1)) || be.contains(lower(tokens, at - 2));
    }

    /** "had been scheduled for Monday", "was due to open on Monday but": the plan was overtaken. */
    private static boolean isPlanOfThePast(Match match, int sign) {
        List<Token> tokens = match.tokens();
        for (int at = Math.max(0, sign - 3); at < sign; at++) {
            if (lower(tokens, at).equals("had")) {
                return true;
            }
        }
        String verb = lower(tokens, sign - 1);
        return (verb.equals("was") || verb.equals("were"))
                && (match.behind(1).equals("but") || match.behind(2).equals("but"));
    }

    private static String lower(List<Token> tokens, int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).lower();
    }
}
