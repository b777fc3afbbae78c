package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.Removed;

class RemovedPartsTest {
    @Test
    void linesOfOneKindThatFollowEachOtherAreOneRange() {
        assertThat(RemovedParts.of(List.of(cut(1, "navigation"), cut(3, "navigation"), cut(4, "footer"))))
                .containsExactly(new Removed("navigation", "1-3"), new Removed("footer", "4"));
    }

    @Test
    void aKeptLineBetweenThemPartsThem() {
        PagePart kept = new PagePart(new PagePlace.Lines(2, 2), "They met.", null);

        assertThat(RemovedParts.of(List.of(cut(1, "script"), kept, cut(3, "script"))))
                .containsExactly(new Removed("script", "1"), new Removed("script", "3"));
    }

    @Test
    void elementsAreOneRemovalOnlyInOnePlace() {
        assertThat(RemovedParts.of(
                        List.of(cut("nav", "navigation"), cut("nav", "navigation"), cut("ul", "navigation"))))
                .containsExactly(new Removed("navigation", "nav"), new Removed("navigation", "ul"));
    }

    private static PagePart cut(int line, String kind) {
        return new PagePart(new PagePlace.Lines(line, line), "x", kind);
    }

    private static PagePart cut(String path, String kind) {
        return new PagePart(new PagePlace.Path(path), "x", kind);
    }
}
