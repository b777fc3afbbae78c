package org.parley.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.vocabulary.Vocabulary;

class OwnersTest {
    private final Owners owners = new Owners(Vocabulary.load(Path.of("config/vocabulary")));

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "Wall Street Journal, The Times",
        "THE WALL STREET JOURNAL, wsj.com",
        "wsj.com, www.thetimes.co.uk",
        "Sydney Morning Herald, theage.com.au",
        "Associated Press, AP",
        "apnews.com, The Associated Press",
        "in.reuters.com, Reuters"
    })
    void areOfOneOwner(String one, String other) {
        assertThat(owners.apply(one)).isEqualTo(owners.apply(other));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "Wall Street Journal, Washington Post",
        "Times of Israel, The Times",
        "Associated Press, Associated Press of Pakistan",
        "Varda Herald, Varda Post"
    })
    void areOfDifferentOwners(String one, String other) {
        assertThat(owners.apply(one)).isNotEqualTo(owners.apply(other));
    }

    @Test
    void whatIsUnknownOwnsItself() {
        assertThat(owners.apply("Varda Herald")).isEqualTo("Varda Herald");
        assertThat(owners.apply("")).isEmpty();
    }
}
