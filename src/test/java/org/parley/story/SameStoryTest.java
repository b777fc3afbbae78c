package org.parley.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.story.Reports.DAY;
import static org.parley.story.Reports.WIRE_TEXT;
import static org.parley.story.Reports.article;
import static org.parley.story.Reports.nextRound;
import static org.parley.story.Reports.ownReport;
import static org.parley.story.Reports.print;
import static org.parley.story.Reports.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.BlockEntry;
import org.parley.model.CleanArticle;
import org.parley.model.Fingerprint;
import org.parley.model.LinkKind;
import org.parley.model.Publication;
import org.parley.model.PublicationSource;
import org.parley.model.StoryLink;

class SameStoryTest {
    private final SameStory rule = new SameStory();

    @Test
    void theSameTextUnderAnotherHeadlineIsAWireCopy() {
        Fingerprint copy = print(article("b", DAY, "River rivals reach deal on bridge", WIRE_TEXT));
        assertThat(kind(print(wire("a")), copy)).contains(LinkKind.wire_copy);
    }

    @Test
    void aShortenedCopyIsAWireCopy() {
        Fingerprint copy = print(article("b", DAY, "Varda bridge", WIRE_TEXT.subList(0, 2)));
        assertThat(kind(print(wire("a")), copy)).contains(LinkKind.wire_copy);
    }

    @Test
    void anIndependentReportOfTheSameHappeningIsTheSameStoryInOtherWords() {
        assertThat(kind(print(wire("a")), print(ownReport("b")))).contains(LinkKind.same_story);
    }

    @Test
    void aLaterHappeningOfTheSameDisputeIsAnotherStory() {
        assertThat(kind(print(wire("a")), print(nextRound("b")))).isEmpty();
    }

    @Test
    void theSameTextOutsideTheWindowIsAnotherStory() {
        Fingerprint later = print(article("b", DAY.plusDays(4), "Varda bridge", WIRE_TEXT));
        assertThat(kind(print(wire("a")), later)).isEmpty();
        assertThat(new SameStory(4).of(print(wire("a")), later)).isPresent();
    }

    @Test
    void articlesOfDifferentLanguagesAreDifferentStories() {
        CleanArticle swedish =
                CleanArticle.newBuilder(wire("b")).setLanguage("sv").build();
        assertThat(kind(print(wire("a")), print(swedish))).isEmpty();
    }

    @Test
    void aCopyWithoutADateIsACopyAllTheSame() {
        CleanArticle undated = CleanArticle.newBuilder(wire("b"))
                .setPublished(Publication.newBuilder()
                        .setSource(PublicationSource.unknown)
                        .build())
                .build();
        assertThat(kind(print(wire("a")), print(undated))).contains(LinkKind.wire_copy);
    }

    @Test
    void articlesWithoutTextAreNotAlike() {
        assertThat(kind(print(article("a", DAY, "", List.of())), print(article("b", DAY, "", List.of()))))
                .isEmpty();
    }

    @Test
    void isSymmetric() {
        List<Fingerprint> all =
                List.of(print(wire("a")), print(ownReport("b")), print(nextRound("c")), print(wire("d")));
        for (Fingerprint a : all) {
            for (Fingerprint b : all) {
                assertThat(rule.of(a, b)).isEqualTo(rule.of(b, a));
            }
        }
    }

    @Test
    void aLinkNamesTheSmallerIdFirstWhicheverComesFirst() {
        BlockEntry one = new BlockEntry("a", 3, LocalDate.EPOCH, print(wire("a")));
        BlockEntry other = new BlockEntry("b", 1, LocalDate.EPOCH, print(wire("b")));
        assertThat(rule.link(other, one))
                .contains(new StoryLink("a", 3, "b", 1, LinkKind.wire_copy, 1000))
                .isEqualTo(rule.link(one, other));
    }

    @Test
    void onlyTheBucketOfTheSmallestSharedKeyComparesAPair() {
        Fingerprint a = print(wire("a"));
        Fingerprint b = print(ownReport("b"));
        List<String> shared = a.getKeys().stream().filter(b.getKeys()::contains).toList();
        assertThat(shared).hasSizeGreaterThan(1);
        assertThat(shared.stream().filter(key -> BlockingKeys.responsible(key, a, b)))
                .containsExactly(shared.stream().min(String::compareTo).orElseThrow());
        assertThat(a.getKeys().stream().filter(key -> !shared.contains(key)))
                .noneMatch(key -> BlockingKeys.responsible(key, a, b));
    }

    private Optional<LinkKind> kind(Fingerprint a, Fingerprint b) {
        return rule.of(a, b).map(Likeness::kind);
    }
}
