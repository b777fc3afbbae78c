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
    private static final int REACH = 16;

    private static final Set<String> FUTURE_SIGNS = Words.of(
            "will 'll shall won't would could should may might can must cannot upcoming forthcoming scheduled",
            "rescheduled planned slated due expected set tentatively deadline plans plan planning hopes hope",
            "hoping aims intends intend wants expects expect going poised tomorrow until till is are 're 'm am be",
            "begins begin starts opens resumes convenes meets gathers arrives leaves visits travels takes kicks",
            "holds hosts faces heads returns let willing ready possible likely expires ahead adjourned invited",
            "invites");

    private static final Set<String> PAST_SIGNS = Words.of(
            "said told was were had did met held began spoke took came went left made gave saw won lost fell rose",
            "broke sent brought led became found put got kept stood sat ran flew grew drew threw knew wrote built",
            "bought sold paid shot struck swore thought taught fought sought caught heard read hit cut quit ended",
            "following after since been quoted didn't wasn't weren't hadn't reportedly ago last yesterday");

    /** Verbs whose "to ..." has not happened yet. */
    private static final Set<String> LOOKS_AHEAD = Words.of(
            "agreed agree agrees plan plans planned planning set due expected scheduled hope hopes hoped hoping",
            "want wants wanted invited going about slated likely unlikely ready prepared preparing intend intends",
            "aims vowed promised pledged decided is are was were asked urged called calls supposed proposed",
            "proposing offered agreement deal poised willing wish wishes committed decision meeting talks summit",
            "conference session round hearing vote trial need needs have has demand proposal offer trip visit");

    private static final Set<String> SHIFTED_TO =
            Words.of("postponed delayed rescheduled moved put adjourned deferred");

    private Tense() {}

    /** The direction of the sentence at a match. */
    static Direction of(Match match) {
        return at(match.tokens(), match.start(), match.end());
    }

    static Direction at(List<Token> tokens, int start, int end) {
        Direction left = leftOf(tokens, start);
        return left != Direction.UNKNOWN ? left : rightOf(tokens, end);
    }

    private static Direction leftOf(List<Token> tokens, int start) {
        String before = start == 0 ? "" : tokens.get(start - 1).lower();
        if (before.equals("for") && start > 1 && !tokens.get(start - 2).lower().equals("said")
                || before.equals("until")
                || before.equals("till")
                || before.equals("by")) {
            return start > 1 || !before.equals("for") ? Direction.FUTURE : Direction.UNKNOWN;
        }
        if (before.equals("since") || before.equals("after") || before.equals("following")) {
            return Direction.PAST;
        }
        for (int at = start - 1; at >= 0 && at >= start - REACH; at--) {
            Token token = tokens.get(at);
            if (token.text().equals(";")) {
                return Direction.UNKNOWN;
            }
            Direction sign = sign(tokens, at);
            if (sign != Direction.UNKNOWN) {
                return sign;
            }
        }
        return Direction.UNKNOWN;
    }

    private static Direction rightOf(List<Token> tokens, int end) {
        for (int at = end; at < tokens.size() && at < end + REACH; at++) {
            if (tokens.get(at).text().equals(";")) {
                return Direction.UNKNOWN;
            }
            Direction sign = sign(tokens, at);
            if (sign != Direction.UNKNOWN) {
                return isPlannedIn(tokens, at) ? Direction.FUTURE : sign;
            }
        }
        return Direction.UNKNOWN;
    }

    /** "was due to", "were scheduled for": the verb is past, the date may still come. */
    private static boolean isPlannedIn(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && Set.of("due", "scheduled", "set", "expected", "planned", "slated")
                        .contains(tokens.get(at + 1).lower());
    }

    private static Direction sign(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        String word = token.lower();
        if (token.kind() == Kind.PUNCTUATION || token.kind() == Kind.NUMBER) {
            return Direction.UNKNOWN;
        }
        if (word.equals("to")) {
            return startsAPlan(tokens, at) ? Direction.FUTURE : Direction.UNKNOWN;
        }
        if (FUTURE_SIGNS.contains(word)) {
            return isMonthOrSet(tokens, at) ? Direction.UNKNOWN : Direction.FUTURE;
        }
        if (PAST_SIGNS.contains(word)) {
            return Direction.PAST;
        }
        boolean pastForm = word.length() > 4 && word.endsWith("ed") && !token.isCapitalised();
        if (!pastForm) {
            return Direction.UNKNOWN;
        }
        return SHIFTED_TO.contains(word) && followedByTo(tokens, at) ? Direction.FUTURE : Direction.PAST;
    }

    /** "agreed to meet", "talks to be held": what follows "to" lies ahead. */
    private static boolean startsAPlan(List<Token> tokens, int to) {
        boolean verbFollows = to + 1 < tokens.size()
                && tokens.get(to + 1).isWord()
                && !tokens.get(to + 1).isCapitalised()
                && !Words.of("the a an his her their its this")
                        .contains(tokens.get(to + 1).lower());
        return verbFollows && to > 0 && LOOKS_AHEAD.contains(tokens.get(to - 1).lower());
    }

    /** "May 5" is no verb, and "a set of" looks nowhere. */
    private static boolean isMonthOrSet(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        return word.equals("may") && tokens.get(at).isCapitalised()
                || word.equals("set") && at > 0 && tokens.get(at - 1).lower().equals("a");
    }

    private static boolean followedByTo(List<Token> tokens, int at) {
        for (int next = at + 1; next < tokens.size() && next <= at + 4; next++) {
            String word = tokens.get(next).lower();
            if (word.equals("to") || word.equals("until") || word.equals("till")) {
                return true;
            }
        }
        return false;
    }
}
