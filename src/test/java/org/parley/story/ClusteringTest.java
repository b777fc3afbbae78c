package org.parley.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.model.ContentVersion;
import org.parley.model.Copy;
import org.parley.model.LinkKind;
import org.parley.model.Story;
import org.parley.model.StoryLink;
import org.parley.model.StoryNode;

class ClusteringTest {
    private static final LocalDate DAY = LocalDate.of(2017, 3, 14);

    private final Clustering clustering = new Clustering();

    @Test
    void anArticleWithoutLinksIsAStoryOfItsOwn() {
        List<Story> stories = clustering.cluster(List.of(node("a", 0).build()), List.of());
        assertThat(stories).hasSize(1);
        assertThat(stories.get(0).getMembers()).containsExactly("a");
        assertThat(stories.get(0).getIndependentSources()).isEqualTo(1);
    }

    @Test
    void aStoryIsCalledByItsFirstArticle() {
        List<Story> stories = clustering.cluster(
                nodes("b 0", "a 1", "c 0"), List.of(same("a", "b", 300), same("b", "c", 300), same("a", "c", 300)));
        assertThat(stories).hasSize(1);
        assertThat(stories.get(0).getStoryId()).isEqualTo("b");
        assertThat(stories.get(0).getMembers()).containsExactly("b", "c", "a");
        assertThat(stories.get(0).getFirstReported()).isEqualTo(DAY);
        assertThat(stories.get(0).getLastReported()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void oneWrongLinkDoesNotJoinTwoStories() {
        List<StoryLink> links = List.of(
                same("a", "b", 300),
                same("a", "c", 300),
                same("b", "c", 300),
                same("c", "x", 100),
                same("x", "y", 300),
                same("x", "z", 300),
                same("y", "z", 300));
        assertThat(clustering.cluster(nodes("a 0", "b 0", "c 0", "x 0", "y 0", "z 0"), links))
                .extracting(Story::getMembers)
                .containsExactly(List.of("a", "b", "c"), List.of("x", "y", "z"));
    }

    @Test
    void copiesOfOneTextAreOneSource() {
        Story story = only(clustering.cluster(
                List.of(
                        node("a", 0).setOutlet("Tribune").setAgency("AFP").build(),
                        node("b", 0).setOutlet("Herald").build(),
                        node("c", 1).setOutlet("Post").build()),
                List.of(copy("a", "b", 900), same("a", "c", 300))));
        assertThat(story.getIndependentSources()).isEqualTo(2);
        assertThat(story.getCopies()).containsExactly(new Copy("b", "a"));
        assertThat(story.getOutlets()).containsExactly("Herald", "Post", "Tribune");
        assertThat(story.getAgencies()).containsExactly("AFP");
    }

    @Test
    void twoTextsOfOneAgencyAreOneSource() {
        Story story = only(clustering.cluster(
                List.of(
                        node("a", 0).setOutlet("Tribune").setAgency("AFP").build(),
                        node("b", 0).setOutlet("Herald").setAgency("AFP").build()),
                List.of(same("a", "b", 300))));
        assertThat(story.getIndependentSources()).isEqualTo(1);
        assertThat(story.getCopies()).isEmpty();
    }

    @Test
    void outletsOfOneOwnerAreOneSource() {
        List<StoryNode> nodes = List.of(
                node("a", 0).setOutlet("Morning Tribune").build(),
                node("b", 0).setOutlet("Evening Tribune").build());
        List<StoryLink> links = List.of(same("a", "b", 300));
        assertThat(only(clustering.cluster(nodes, links)).getIndependentSources())
                .isEqualTo(2);
        Clustering withOwners = new Clustering(3, outlet -> outlet.endsWith("Tribune") ? "Tribune Group" : outlet);
        assertThat(only(withOwners.cluster(nodes, links)).getIndependentSources())
                .isEqualTo(1);
    }

    @Test
    void anAgencysOwnPageAndACopyThatCreditsItAreOneSource() {
        List<StoryNode> nodes = List.of(
                node("a", 0).setOutlet("AFP").build(),
                node("b", 0).setOutlet("Herald").setAgency("AFP").build());
        assertThat(only(clustering.cluster(nodes, List.of(same("a", "b", 300)))).getIndependentSources())
                .isEqualTo(1);
    }

    @Test
    void theTitleIsThatOfTheArticleThatTheOthersResembleMost() {
        Story story = only(clustering.cluster(
                Stream.of("a", "b", "c")
                        .map(id -> node(id, 0).setTitle("Title " + id).build())
                        .toList(),
                List.of(same("a", "b", 200), same("b", "c", 300))));
        assertThat(story.getTitle()).isEqualTo("Title b");
    }

    @Test
    void articlesWithoutADateComeLast() {
        Story story = only(clustering.cluster(
                List.of(node("a", 0).setPublished(null).build(), node("b", 0).build()), List.of(copy("a", "b", 900))));
        assertThat(story.getStoryId()).isEqualTo("b");
        assertThat(story.getLastReported()).isEqualTo(DAY);
    }

    @Test
    void theVersionIsThatOfTheContent() {
        Story story = only(clustering.cluster(nodes("a 0"), List.of()));
        assertThat(story.getVersion())
                .isEqualTo(
                        ContentVersion.of(Story.newBuilder(story).setVersion("").build()));
    }

    private static Story only(List<Story> stories) {
        assertThat(stories).hasSize(1);
        return stories.get(0);
    }

    private static List<StoryNode> nodes(String... idsAndDays) {
        return Arrays.stream(idsAndDays)
                .map(each -> each.split(" "))
                .map(each -> node(each[0], Integer.parseInt(each[1])).build())
                .toList();
    }

    private static StoryNode.Builder node(String id, int day) {
        return StoryNode.newBuilder()
                .setArticleId(id)
                .setVersion(1)
                .setLanguage("en")
                .setOutlet("Outlet of " + id)
                .setPublished(DAY.plusDays(day));
    }

    private static StoryLink same(String a, String b, int weight) {
        return new StoryLink(a, 1, b, 1, LinkKind.same_story, weight);
    }

    private static StoryLink copy(String a, String b, int weight) {
        return new StoryLink(a, 1, b, 1, LinkKind.wire_copy, weight);
    }
}
