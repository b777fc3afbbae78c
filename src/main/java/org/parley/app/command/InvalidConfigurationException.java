package org.parley.app.command;

import java.util.List;

/** What is wrong with the settings and the vocabulary, each problem with its place: all of it at once. */
public final class InvalidConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    InvalidConfigurationException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    /** One line each, at least one. */
    public List<String> problems() {
        return problems;
    }
}
