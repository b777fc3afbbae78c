package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.clean.Cleaner;
import org.parley.model.CleanArticle;
import org.parley.model.Story;
import org.parley.story.Clustering;
import org.parley.story.Fingerprints;
import org.parley.story.SameStory;
import org.parley.story.TermStatistics;
import org.parley.vocabulary.Vocabulary;

class SeedStoriesTest {
    private static final Path VOCABULARY = Path.of("config/vocabulary");

    private final InMemoryStories stories = new InMemoryStories(
            new Fingerprints(TermStatistics.load(VOCABULARY.resolve("term-statistics.tsv"))),
            new SameStory(),
            new Clustering());
    private final Cleaner cleaner = new Cleaner(Vocabulary.load(VOCABULARY));
    private final List<CleanArticle> seeds =
            Seeds.articles().stream().map(cleaner::clean).toList();

    @Test
    void theFiveSeedsAreFiveStories() {
        assertThat(stories.of(seeds)).hasSize(5).allSatisfy(story -> {
            assertThat(story.getMembers()).containsExactly(story.getStoryId());
            assertThat(story.getIndependentSources()).isEqualTo(1);
        });
    }

    @Test
    void theSameTextInAnotherOutletIsACopyAndNoSecondSource() {
        CleanArticle seed = seeds.get(1);
        CleanArticle copy = CleanArticle.newBuilder(seed)
                .setId("copy")
                .setOutlet("Another Outlet")
                .setTitle("Another headline")
                .setParagraphs(
                        seed.getParagraphs().subList(0, seed.getParagraphs().size() - 1))
                .build();
        List<Story> told =
                stories.of(Stream.concat(seeds.stream(), Stream.of(copy)).toList());
        assertThat(told).hasSize(5);
        assertThat(told)
                .filteredOn(story -> story.getMembers().contains("copy"))
                .singleElement()
                .satisfies(story -> {
                    assertThat(story.getOutlets()).hasSize(2);
                    assertThat(story.getCopies()).hasSize(1);
                    assertThat(story.getIndependentSources()).isEqualTo(1);
                });
    }
}
