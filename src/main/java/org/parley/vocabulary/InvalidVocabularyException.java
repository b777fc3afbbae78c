package org.parley.vocabulary;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.vocabulary.yaml.Problem;

/** The vocabulary has bad lines; says which, all of them. */
public final class InvalidVocabularyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public InvalidVocabularyException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** By file and line, at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
