package org.parley.extract.rule;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.vocabulary.InvalidVocabularyException;
import org.parley.vocabulary.yaml.Problems;

/**
 * All rules, in the order of the files: an earlier one outweighs a later one. Immutable, thread-safe.
 *
 * @param lexicon the word classes that the patterns use
 * @param ordinals what "third" or "III" counts
 * @param rounds what is said of rounds
 * @param events diplomatic events
 */
public record RuleBook(Lexicon lexicon, Map<String, Integer> ordinals, List<RoundRule> rounds, List<EventRule> events) {

    /**
     * Reads {@code rules/*.yaml} below the folder of the vocabulary.
     *
     * @throws InvalidVocabularyException naming all bad lines at once
     */
    public static RuleBook load(Path vocabulary) {
        Problems problems = new Problems();
        return load(vocabulary, problems).orElseThrow(() -> new InvalidVocabularyException(problems.list()));
    }

    /** Like {@link #load(Path)}, for who has other files to check before giving up; empty if there was a problem. */
    public static Optional<RuleBook> load(Path vocabulary, Problems problems) {
        return new RuleFiles(vocabulary.resolve("rules"), problems).read();
    }
}
