package org.parley.extract.text;

import java.util.Set;

/**
 * English abbreviations that newswire writes with a period, by what may follow them. Case matters: {@code Sat.} is a day,
 * {@code sat.} ends a sentence.
 */
final class Abbreviations {
    /** Stand before a name, hence never at the end of a sentence. */
    private static final Set<String> BEFORE_A_NAME = Words.of(
            "Mr Mrs Ms Messrs Mme Dr Drs Prof Rev Hon Fr Sr Sen Sens Rep Reps Gov Govs Pres Amb Gen Lt Col Maj",
            "Brig Capt Cpt Cmdr Cdr Adm Sgt Cpl Pvt Pte Supt Insp Det Ofc St Ste Mt Ft Sec Atty vs Vs cf viz",
            "approx ca");

    /** Stand before a figure, and are words of their own otherwise: "No. 2", but "He said no." */
    private static final Set<String> BEFORE_A_FIGURE =
            Words.of("b c d No no Nos nos Art art Arts Fig fig Figs Vol vol Ch ch Para para pp p Op op Res");

    /** May end a sentence as well as stand inside one: the next word decides. */
    private static final Set<String> ANYWHERE = Words.of(
            "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Inc Corp Co",
            "Cos Ltd Bros LLC Plc Jr Esq etc al Ave Blvd Rd Dept Univ Assn Calif Conn Del Fla Ga Ill Ind Kan Ky",
            "La Md Mich Minn Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ala Ariz Ark Colo Mass",
            "Miss est hrs mins bn dept govt Govt min max");

    private Abbreviations() {}

    /** Whether the period behind {@code word} belongs to the word. */
    static boolean takesPeriod(String word, boolean figureFollows) {
        return (figureFollows && BEFORE_A_FIGURE.contains(word))
                || BEFORE_A_NAME.contains(word)
                || ANYWHERE.contains(word)
                || isInitial(word);
    }

    /** Whether {@code token}, written with its period, can never be the last of a sentence that goes on. */
    static boolean alwaysGoesOn(String token) {
        String word = token.substring(0, token.length() - 1);
        return BEFORE_A_NAME.contains(word) || BEFORE_A_FIGURE.contains(word);
    }

    private static boolean isInitial(String word) {
        return word.codePointCount(0, word.length()) == 1 && Character.isUpperCase(word.codePointAt(0));
    }
}
