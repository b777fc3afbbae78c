package org.parley.extract.round;

import java.util.Optional;
import org.parley.extract.entity.ReadSentence;

/** Why somebody stays away, as the sentence that says so puts it: "because it was not invited", "unless the siege ends". */
final class AbsenceReason {
    private static final int LONGEST = 40;

    private AbsenceReason() {}

    /**
     * From the word that opens the reason to the end of the sentence.
     *
     * @param from index behind the words for the absence
     */
    static Optional<String> behind(ReadSentence sentence, int from) {
        int end = sentence.marked().size();
        while (end > from && !sentence.token(end - 1).isWord()) {
            end--;
        }
        for (int at = from; at < end; at++) {
            if (sentence.is(at, "@reason")) {
                return Optional.of(sentence.text(at, Math.min(end, at + LONGEST)));
            }
        }
        return Optional.empty();
    }
}
