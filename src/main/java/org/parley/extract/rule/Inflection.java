package org.parley.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The forms of an English verb, from its principal parts: {@code meet/met/met}, or {@code resume} alone for a regular one.
 * A phrase inflects its first word: {@code kick off} gives {@code kicked off}.
 *
 * @param base as after "to"
 * @param third with he or she
 * @param past simple past
 * @param participle as after "have" or "was"
 * @param ing present participle
 */
record Inflection(String base, String third, String past, String participle, String ing) {

    /** Which form a pattern asks for, as in {@code @begin:past}. */
    enum Form {
        BASE,
        NOW,
        PAST,
        DONE,
        ING
    }

    /** Reads {@code base} or {@code base/past/participle}, each of one word, and what follows the verb. */
    static Inflection of(String entry) {
        int space = entry.indexOf(' ');
        String verb = space < 0 ? entry : entry.substring(0, space);
        String rest = space < 0 ? "" : entry.substring(space);
        String[] parts = verb.split("/", -1);
        String base = parts[0];
        String past = parts.length > 1 ? parts[1] : regularPast(base);
        String participle = parts.length > 2 ? parts[2] : past;
        return new Inflection(base + rest, third(base) + rest, past + rest, participle + rest, ing(base) + rest);
    }

    /** Every form with the name that patterns use for it. */
    List<Named> forms() {
        List<Named> all = new ArrayList<>();
        all.add(new Named(Form.BASE, base));
        all.add(new Named(Form.NOW, base));
        all.add(new Named(Form.NOW, third));
        all.add(new Named(Form.PAST, past));
        all.add(new Named(Form.DONE, participle));
        all.add(new Named(Form.ING, ing));
        return all;
    }

    /** A form of a verb. */
    record Named(Form form, String text) {
        String suffix() {
            return ":" + form.name().toLowerCase(Locale.ROOT);
        }
    }

    private static String third(String base) {
        if (base.matches(".*(s|x|z|ch|sh|o)")) {
            return base + "es";
        }
        return endsInConsonantAndY(base) ? cut(base) + "ies" : base + "s";
    }

    private static String regularPast(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        if (endsInConsonantAndY(base)) {
            return cut(base) + "ied";
        }
        return doubled(base) + "ed";
    }

    private static String ing(String base) {
        if (base.endsWith("e") && !base.endsWith("ee") && base.length() > 2) {
            return cut(base) + "ing";
        }
        return doubled(base) + "ing";
    }

    /** One short vowel before one last consonant doubles it in words of one syllable: stop, stopped; begin is listed. */
    private static String doubled(String base) {
        boolean oneSyllable = base.matches("[^aeiou]*[aeiou][^aeiouwxy]");
        boolean stressedEnd = base.matches(".*(mit|gin|cur|fer|rap|pel|dmit|get)") && !base.endsWith("offer");
        return oneSyllable || stressedEnd ? base + base.charAt(base.length() - 1) : base;
    }

    private static boolean endsInConsonantAndY(String base) {
        return base.matches(".*[^aeiou]y");
    }

    private static String cut(String word) {
        return word.substring(0, word.length() - 1);
    }
}
