package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoiseWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Please enable JavaScript to go on | SCRIPT",
                "Loading... | SCRIPT",
                "14:25 GMT 30 November 2020 | PAGE_CLOCK",
                "Monday | PAGE_CLOCK",
                "7 years ago | PAGE_CLOCK",
                "Source: Agencies | CREDIT",
                "Editing by A. Writer | CREDIT",
                "Photo: somebody | CAPTION",
                "3 comments | COMMENTS",
                "Leave a reply | COMMENTS",
                "© 2024 A Paper | FOOTER",
                "Privacy policy | FOOTER",
                "Subscribe to our newsletter | NOTICE",
                "Share on Facebook | WIDGET",
                "Read more: another headline | RELATED",
                "Skip to content | NAVIGATION",
                "Home | NAVIGATION",
                "By A. Writer | BYLINE",
                "Tags: talks, envoys | METADATA",
                "5 min read | METADATA"
            })
    void aShortLineIsKnownByItsWords(String line, NoiseKind kind) {
        assertThat(NoiseWords.kindOf(line)).isEqualTo(kind);
    }

    @Test
    void wordsOfNoiseWithinASentenceSayNothing() {
        assertThat(NoiseWords.kindOf("The minister said that the two sides would share a draft."))
                .isNull();
    }

    @Test
    void aLongParagraphIsNeverKnownByItsWords() {
        assertThat(NoiseWords.kindOf("Related: " + "talks go on ".repeat(40))).isNull();
    }
}
