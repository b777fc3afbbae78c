package org.parley.app.print;

import picocli.CommandLine.Help.Ansi;

/** Colours of a terminal, or none where the output is not read by people. */
public enum Ink {
    PLAIN("", ""),
    COLOURED("\u001B[32m", "\u001B[31m");

    private static final String RESET = "\u001B[0m";

    private final String good;
    private final String bad;

    Ink(String good, String bad) {
        this.good = good;
        this.bad = bad;
    }

    /** Colours on a terminal unless the environment sets {@code NO_COLOR}. */
    public static Ink ofTerminal() {
        return Ansi.AUTO.enabled() ? COLOURED : PLAIN;
    }

    /** For what stays. */
    public String good(String text) {
        return paint(good, text);
    }

    /** For what goes. */
    public String bad(String text) {
        return paint(bad, text);
    }

    private String paint(String colour, String text) {
        return colour.isEmpty() ? text : colour + text + RESET;
    }
}
