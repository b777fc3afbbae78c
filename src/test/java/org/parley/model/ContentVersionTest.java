package org.parley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ContentVersionTest {
    @Test
    void isSixteenHexDigitsOfWhatTheRecordSays() {
        assertThat(ContentVersion.of(story("a").build())).matches("[0-9a-f]{16}");
        assertThat(ContentVersion.of(story("a").build()))
                .isEqualTo(ContentVersion.of(story("a").build()));
    }

    @Test
    void changesWithTheContent() {
        assertThat(ContentVersion.of(story("a").setIndependentSources(2).build()))
                .isNotEqualTo(ContentVersion.of(story("a").build()));
    }

    @Test
    void isNotTakenTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ContentVersion.of(story("a").setVersion("0123").build()))
                .withMessageContaining("0123");
    }

    private static Story.Builder story(String id) {
        return Story.newBuilder().setStoryId(id);
    }
}
