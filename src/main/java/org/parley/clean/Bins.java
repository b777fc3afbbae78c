package org.parley.clean;

import java.util.ArrayList;
import java.util.List;

/** Numbers sorted between thresholds. */
final class Bins {
    private Bins() {}

    /** How many of the ascending thresholds the value reaches. */
    static int of(double value, double... thresholds) {
        int bin = 0;
        while (bin < thresholds.length && value >= thresholds[bin]) {
            bin++;
        }
        return bin;
    }

    /** Names of the bins: {@code <1}, {@code 1..3}, {@code >=3}. */
    static List<String> between(double... thresholds) {
        List<String> names = new ArrayList<>();
        names.add("<" + number(thresholds[0]));
        for (int i = 1; i < thresholds.length; i++) {
            names.add(number(thresholds[i - 1]) + ".." + number(thresholds[i]));
        }
        names.add(">=" + number(thresholds[thresholds.length - 1]));
        return List.copyOf(names);
    }

    private static String number(double threshold) {
        return threshold == Math.rint(threshold) ? String.valueOf((long) threshold) : String.valueOf(threshold);
    }
}
