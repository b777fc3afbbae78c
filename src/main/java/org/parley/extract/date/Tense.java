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

    /** Done for good, so that a date before them is past: "the June raid". */
    private static final Set<String> DEEDS = Words.of(
            "attack attacks bombing bombings raid raids airstrike airstrikes blast explosion killing killings clashes",
            "massacre coup crash shooting shootings ambush arrest arrests remarks comments");

    /** The present tense plans when a date follows soon: "talks open on Friday", "she is in Doha on Monday". */
    private static final Set<String> PRESENT = Words.of(
            "begin begins opens resume resumes convene convenes meet meets gather gathers arrive arrives takes holds",
            "happens comes expires goes joins");

    private static final Set<String> SUBJECTS = Words.of("which who that they we you both two");

    private static final Set<String> BE = Words.of("is are 're 'm am be");

    /** How many words away "is" still tells when: "the problem is her silence on the Sunday programmes". */
    private static final int REACH_OF_BE = 8;

    /** The same in the present, but nouns too: they count only right before the date, as in "talks which end Wednesday". */
    private static final Set<String> PRESENT_OR_NOUN =
            Words.of("starts leaves visits travels kicks hosts faces returns ends airs");

    /** The same behind a plural: "talks which end Wednesday", "lawmakers return Monday"; but "after a slow start Monday". */
    private static final Set<String> PLURAL_OR_NOUN = Words.of("end start open return leave");

    /** Behind these, "to be" says what something is, not what it will be. */
    private static final Set<String> SEEMING = Words.of(
            "enough seems seem seemed appears appear appeared claims claimed proved proves thought known out supposed");

    /** Who is asked to do something has not done it: "urged both to attend on Monday". */
    private static final Set<String> REQUESTS = Words.of(
            "urged asked invited ordered instructed pressed encouraged summoned wanted pushing pressing calling");

    /** What lasts until a day in the past: "stayed until Friday". */
    private static final Set<String> LASTED =
            Words.of("was were stayed remained lasted ran continued waited went held reigned");

    /** With a day behind "until" or "to", that day is to come. */
    private static final Set<String> PUT_OFF = Words.of(
            "postponed postpone postpones postponing delayed delay delays delaying deferred adjourned adjourn rescheduled",
            "suspended extended prolonged shelved moved shifted recess recessed postponement adjournment extension");

    private static final Set<String> PUSHED = Words.of("put puts putting push pushed pushes pushing set held");

    /** How many words away what is put off may stand. */
    private static final int REACH_OF_PUTTING_OFF = 14;

    private static final Set<String> PAST = Words.of(
            "said told was were had did met held began spoke took came went left made gave saw won lost fell rose",
            "broke sent brought led became found put got kept stood sat ran flew grew drew threw knew wrote built",
            "bought sold paid shot struck swore thought taught fought sought caught heard read hit cut quit laid spent",
            "lent dealt felt swept hung slid stuck drank drove ate forbade forgot froze hid withdrew undertook retook",
            "overthrew understood rode sank shook sped sprang stole tore woke wore withheld withstood arose blew bore",
            "chose fled hurt lit rang slew spun strove won",
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
                return limit(match);
            }
            case "since", "following", "than" -> {
                return Direction.PAST;
            }
            case "after" -> {
                boolean plans = nearestSign(match, match.start() - 2, false) == Direction.FUTURE;
                return plans && !match.behind(1).equals("'s") ? Direction.FUTURE : Direction.PAST;
            }
            case "of" -> {
                if (match.before(2).equals("ahead")) {
                    return Direction.FUTURE;
                }
                if (match.before(2).equals("as") && !match.before(3).equals("effective")) {
                    return Direction.PAST;
                }
            }
            case "from" -> {
                if (isPutOff(match) && match.has("WEEKDAY")) {
                    return Direction.FUTURE; // "postponed from Wednesday to Friday"
                }
            }
            case "in", "on", "last" -> {
                if (match.before(2).equals("than")) {
                    return Direction.PAST; // "more than in June"
                }
            }
            case "to" -> {
                if (match.before(2).equals("back") || match.before(2).equals("forward") || isPutOff(match)) {
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
        if (DONE.contains(match.before(1))
                || (match.before(1).equals("on") && DONE.contains(match.before(2)))
                || DEEDS.contains(match.behind(1))
                || (match.behind(1).equals("'s") && DEEDS.contains(match.behind(2)))) {
            return Direction.PAST;
        }
        return nearestSign(match, match.start() - 1, true);
    }

    /**
     * The nearest sign on the left.
     *
     * @param last the token to begin with
     * @param presentPlans whether the present tense is a sign
     */
    private static Direction nearestSign(Match match, int last, boolean presentPlans) {
        List<Token> tokens = match.tokens();
        boolean isAsked = false;
        for (int at = last; at >= 0 && at >= match.start() - REACH; at--) {
            if (tokens.get(at).text().equals(";")) {
                return Direction.UNKNOWN;
            }
            if (isAsked && REQUESTS.contains(tokens.get(at).lower())) {
                return Direction.FUTURE;
            }
            isAsked |= actIsPlanned(tokens, at);
            Direction sign = sign(tokens, at);
            if (sign == Direction.UNKNOWN && presentPlans && plansInThePresent(match, at)) {
                sign = Direction.FUTURE;
            }
            if (sign != Direction.UNKNOWN) {
                return sign == Direction.FUTURE && isPlanOfThePast(match, at) ? Direction.PAST : sign;
            }
        }
        return Direction.UNKNOWN;
    }

    private static boolean plansInThePresent(Match match, int at) {
        List<Token> tokens = match.tokens();
        String word = lower(tokens, at);
        int distance = match.start() - at;
        if (tokens.get(at).isCapitalised() || isInfinitive(tokens, at)) {
            return false;
        }
        if (BE.contains(word)) {
            return distance <= REACH_OF_BE || isUnderWay(tokens, at);
        }
        boolean adjoins = distance == 1 || (distance == 2 && match.before(1).equals("on"));
        if (PLURAL_OR_NOUN.contains(word)) {
            String subject = lower(tokens, at - 1);
            return adjoins && (subject.endsWith("s") || SUBJECTS.contains(subject));
        }
        return PRESENT.contains(word)
                || (word.equals("heads") && Set.of("to", "into", "for").contains(lower(tokens, at + 1)))
                || (PRESENT_OR_NOUN.contains(word) && adjoins && !DETERMINERS.contains(lower(tokens, at - 1)));
    }

    /** "Is meeting", "is due to meet", "is projected to meet". */
    private static boolean isUnderWay(List<Token> tokens, int be) {
        return lower(tokens, be + 1).endsWith("ing")
                || lower(tokens, be + 2).equals("to")
                || lower(tokens, be + 3).equals("to")
                || lower(tokens, be + 2).endsWith("ing");
    }

    /** "By Friday" lies ahead, unless "by Friday they had left" or "he stayed until Friday". */
    private static Direction limit(Match match) {
        if (match.start() <= 2) {
            return rightOf(match) == Direction.PAST ? Direction.PAST : Direction.FUTURE;
        }
        if (isPutOff(match)) {
            return Direction.FUTURE;
        }
        for (int distance = 2; distance <= REACH_OF_BE; distance++) {
            String word = match.before(distance);
            if (LASTED.contains(word)) {
                return Direction.PAST;
            }
            if (word.length() > 4 && word.endsWith("ed")) {
                return Direction.FUTURE; // "were suspended until Friday", "was expected by Friday"
            }
        }
        return Direction.FUTURE;
    }

    /** "Were put off until Thursday", "delayed the talks in Oslo to Thursday": the day that now holds is to come. */
    private static boolean isPutOff(Match match) {
        for (int distance = 2; distance <= REACH_OF_PUTTING_OFF && distance <= match.start(); distance++) {
            String word = match.before(distance);
            boolean putOff = (word.equals("off") || word.equals("back")) && PUSHED.contains(match.before(distance + 1));
            if (putOff || PUT_OFF.contains(word)) {
                return true;
            }
            if (word.equals(",") || word.equals(";") || LASTED.contains(word)) {
                return false;
            }
        }
        return false;
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
        if (word.equals("likely") && Set.of("was", "were").contains(lower(tokens, at - 1))) {
            return Direction.UNKNOWN;
        }
        if (FUTURE.contains(word)
                || ((FUTURE_BEFORE_TO.contains(word) || OCCASIONS.contains(word)) && plans(tokens, at))) {
            return Direction.FUTURE;
        }
        if (word.equals("be") && lower(tokens, at - 1).equals("to")) {
            String before = lower(tokens, at - 2);
            if (SEEMING.contains(before)) {
                return Direction.UNKNOWN;
            }
            return Set.of("failed", "refused", "used").contains(before) ? Direction.PAST : Direction.FUTURE;
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
