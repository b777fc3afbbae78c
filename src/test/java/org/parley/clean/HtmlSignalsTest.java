package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each signal shows of one piece of a small page. */
class HtmlSignalsTest {
    private static final String PROSE =
            "The envoys said on Monday that they had agreed to meet again in the spring, and that the talks would go on.";
    private static final String ARTICLE = "<main><h1>Envoys agree</h1><div class=body><p>" + PROSE + "<p>"
            + PROSE.replace("envoys", "ministers") + "<p>" + PROSE.replace("envoys", "mediators") + "</div></main>";
    private static final int WORDS = 22;

    @ParameterizedTest
    @CsvSource({
        "<h2>Piece, H2",
        "<h6>Piece, H4",
        "<ul><li>Piece, LIST_ITEM",
        "<table><tr><td>Piece, ROW",
        "<dl><dd>Piece, DEFINITION",
        "<article>Piece, SECTION",
        "<figure><figcaption>Piece, CAPTION",
        "<p>Piece, P",
        "<details><summary>Piece, BUTTON",
        "<nav>Piece, OTHER"
    })
    void theTagIsThatOfTheElementWhichHoldsThePiece(String html, Tag tag) {
        assertThat(seen("tag", html, "Piece")).isEqualTo(tag.ordinal());
    }

    @Test
    void tagsOfTheElementsAroundAreCountedOutwards() {
        String item = "<section><ul><li><p>Piece</ul></section>";
        assertThat(seen("tag-0", item, "Piece")).isEqualTo(Tag.P.ordinal());
        assertThat(seen("tag-1", item, "Piece")).isEqualTo(Tag.LIST_ITEM.ordinal());
        assertThat(seen("tag-3", item, "Piece")).isEqualTo(Tag.SECTION.ordinal());
    }

    @ParameterizedTest
    @CsvSource({
        "<p>Piece of text, 0",
        "<p><a href=x>Piece</a> of text, 0.38",
        "<p><a href=x>Piece of text</a>, 0.85",
        "<p><a name=x>Piece of text</a>, 0"
    })
    void linksIsTheShareOfCharactersThatAreLinks(String html, double share) {
        assertThat(seen("links", html, "Piece")).isCloseTo(share, within(0.16));
    }

    @Test
    void stepsToMainTextCountsTheElementsUpToTheOneWithHalfOfTheProse() {
        assertThat(seen("steps-to-main-text", ARTICLE, PROSE)).isEqualTo(1);
        assertThat(seen("steps-to-main-text", ARTICLE + "<footer><ul><li>Terms</ul></footer>", "Terms"))
                .isEqualTo(3);
    }

    @Test
    void inMainParentTellsPiecesBesideTheProseFromPiecesBelowAndOutside() {
        String page = "<nav>Menu</nav><div><p>" + PROSE + "<div><span>Own</span><div>Deep</div></div></div>";
        assertThat(seen("in-main-parent", page, PROSE)).isEqualTo(2);
        assertThat(seen("in-main-parent", page, "Deep")).isEqualTo(1);
        assertThat(seen("in-main-parent", page, "Menu")).isZero();
    }

    @Test
    void theWayToTheMainParentIsCountedFromBothEnds() {
        String page = ARTICLE + "<footer><ul><li>Terms</ul></footer>";
        assertThat(seen("steps-to-main-parent", page, PROSE)).isEqualTo(1);
        assertThat(seen("steps-from-main-parent", page, PROSE)).isZero();
        assertThat(seen("steps-to-main-parent", page, "Terms")).isEqualTo(3);
        assertThat(seen("steps-from-main-parent", page, "Terms")).isEqualTo(2);
        assertThat(seen("steps-to-main-parent", "<p>Terms", "Terms")).isEqualTo(Signal.NONE);
    }

    @Test
    void thePageIsJudgedByTheProseOfItsMainParentAndByItsLinks() {
        String halves = "<div><p>" + PROSE + "</div><section><p>" + PROSE + " Here.</section>";
        assertThat(seen("main-share", ARTICLE, PROSE)).isEqualTo(1);
        assertThat(seen("main-share", halves, PROSE)).isCloseTo(0.5, within(0.02));
        assertThat(seen("links-on-page", "<p>One <a href=x>two</a>", "One")).isCloseTo(0.5, within(0.01));
    }

    @Test
    void proseShareIsWhatTheElementOrOneAboveHoldsOfThePagesProse() {
        String halves = "<section><div><p>" + PROSE + "</div></section><section><p>" + PROSE + " Here.</section>";
        assertThat(seen("prose-share-0", halves, PROSE)).isCloseTo(0.5, within(0.02));
        assertThat(seen("prose-share-2", halves, PROSE)).isCloseTo(0.5, within(0.02));
        assertThat(seen("prose-share-3", halves, PROSE)).isEqualTo(1);
    }

    @Test
    void linkSharesOfTheElementsAboveTellALinkInAMenuFromOneInAParagraph() {
        String list = "<ul><li>Piece<li><a href=x>Another</a><li><a href=x>One more</a></ul>";
        assertThat(seen("links-0", list, "Piece")).isZero();
        assertThat(seen("links-1", list, "Piece")).isCloseTo(0.75, within(0.01));
        assertThat(seen("links-2", "<div>" + list + "</div>", "Piece")).isCloseTo(0.75, within(0.01));
    }

    @Test
    void wordsAndBlocksAboveAreThoseOfTheWholeElement() {
        String list = "<div><ul><li>Piece<li>two words<li>three words here</ul></div>";
        assertThat(seen("words-1", list, "Piece")).isEqualTo(6);
        assertThat(seen("blocks-1", list, "Piece")).isEqualTo(3);
        assertThat(seen("mean-words-1", list, "Piece")).isEqualTo(2);
        assertThat(seen("words-3", list + ARTICLE, "Piece")).isEqualTo(6 + 2 + 3 * WORDS);
        assertThat(seen("prose-2", ARTICLE, PROSE)).isCloseTo(0.97, within(0.01));
    }

    @Test
    void piecesAreSeenTogetherWithAllThatLookAlike() {
        String cards = "<p class=card>Piece<p class=card><a href=x>Two words</a><p class=card>" + PROSE + "<p>Other";
        assertThat(seen("alike-blocks", cards, "Piece")).isEqualTo(3);
        assertThat(seen("alike-words", cards, "Piece")).isCloseTo((3 + WORDS) / 3.0, within(0.01));
        assertThat(seen("alike-prose", cards, "Piece")).isCloseTo(0.88, within(0.01));
        assertThat(seen("alike-links", cards, "Piece")).isCloseTo(0.08, within(0.01));
        assertThat(seen("alike-blocks", cards, "Other")).isEqualTo(1);
    }

    @Test
    void elementsAroundAreSeenTogetherWithAllThatLookLikeThem() {
        String cards = "<div class=card><h3>Piece</h3><p>" + PROSE + "</div>"
                + "<div class=card><h3>Other</h3><p><a href=x>Two words</a></div><div class=card></div>";
        assertThat(seen("alike-elements-1", cards, "Piece")).isEqualTo(2);
        assertThat(seen("alike-words-1", cards, "Piece")).isEqualTo((1 + WORDS + 1 + 2) / 2.0);
        assertThat(seen("alike-prose-1", cards, "Piece")).isCloseTo(WORDS / (WORDS + 4.0), within(0.01));
        assertThat(seen("alike-links-1", cards, "Piece")).isCloseTo(2 / (WORDS + 4.0), within(0.01));
        assertThat(seen("alike-prose-share-1", cards, "Other")).isEqualTo(1);
        assertThat(seen("alike-prose-share-0", cards, "Other")).isZero();
    }

    @Test
    void neighboursInTheSameElementOrInElementsThatLookAlikeAreTold() {
        String page = "<ul><li>First<li>Second<br><br>Third</ul>";
        assertThat(seen("same-look", page, "First")).isEqualTo(2);
        assertThat(seen("same-look", page, "Second")).isEqualTo(3);
        assertThat(seen("same-element", page, "First")).isZero();
        assertThat(seen("same-element", page, "Second")).isEqualTo(2);
        assertThat(seen("same-element", page, "Third")).isEqualTo(1);
    }

    @Test
    void aHeadingMarksWhatStandsBelowIt() {
        String page = "<p>Before<h2>Related articles</h2><p>First<p>Second<h3>Last</h3>";
        assertThat(seen("heading-noise", page, "First")).isEqualTo(NoiseKind.RELATED.ordinal());
        assertThat(seen("heading-noise", page, "Before")).isEqualTo(Signal.NONE);
        assertThat(seen("heading-tag", page, "First")).isEqualTo(Tag.H2.ordinal());
        assertThat(seen("heading-tag", page, "Before")).isEqualTo(Signal.NONE);
        assertThat(seen("since-heading", page, "First")).isEqualTo(1);
        assertThat(seen("since-heading", page, "Second")).isEqualTo(2);
        assertThat(seen("since-heading", page, "Before")).isEqualTo(Integer.MAX_VALUE);
        assertThat(seen("until-heading", page, "First")).isEqualTo(2);
        assertThat(seen("until-heading", page, "Last")).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void aHeadingInTheMainColumnIsNoHeadingOfABox() {
        String page = "<div><h2>Inside</h2><p>" + PROSE + "</div><aside><h2>Outside</h2><p>Boxed</aside>";
        assertThat(seen("heading-in-main-parent", page, PROSE)).isEqualTo(2);
        assertThat(seen("heading-in-main-parent", page, "Boxed")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "<div class=article-body>Piece, ARTICLE_BODY, 0",
        "<div class=articleBody><p>Piece, ARTICLE_BODY, 1",
        "<div id=post_content><div><p>Piece, ARTICLE_BODY, 2",
        "<article><p>Piece, ARTICLE, 1",
        "<main><p>Piece, MAIN, 1",
        "<nav><p>Piece, NAVIGATION, 1",
        "<header><p>Piece, HEADER, 1",
        "<footer><p>Piece, FOOTER, 1",
        "<aside><p>Piece, SIDEBAR, 1",
        "<div class=related-stories><p>Piece, RELATED, 1",
        "<ol id=comments><li>Piece, COMMENTS, 1",
        "<div class=share-bar>Piece, SHARE, 0",
        "<div class=ad-slot>Piece, ADVERT, 0",
        "<form><p>Piece, SUBSCRIBE, 1",
        "<div role=dialog>Piece, POPUP, 0",
        "<div itemprop=author>Piece, AUTHOR, 0",
        "<p class=post-meta>Piece, METADATA, 0",
        "<figcaption>Piece, CAPTION, 0",
        "<div id=table-of-contents>Piece, CONTENTS, 0",
        "<div class=product-card>Piece, CARD, 0",
        "<ol class=references><li>Piece, REFERENCES, 1",
        "<p class=standfirst>Piece, SUMMARY, 0",
        "<p style='display: none'>Piece, HIDDEN, 0",
        "<p aria-hidden=true>Piece, HIDDEN, 0",
        "<p class=plain>Piece, HIDDEN, -1"
    })
    void hintsAreTakenFromTagsAndNamesHoweverTheyAreSpelt(String html, String hint, int steps) {
        assertThat(seen("steps-to-" + hint, html, "Piece")).isEqualTo(steps);
    }

    @Test
    void everySignalHasANameOfItsOwnThatTheModelsFileCanHold() {
        assertThat(HtmlSignals.all().stream().map(Signal::name)).doesNotHaveDuplicates();
        assertThat(HtmlSignals.all().stream().map(Signal::name)).noneMatch(name -> name.matches(".*[\\s>].*"));
    }

    /** What a signal shows of the first piece that begins with a text. */
    static double seen(String signal, String html, String begin) {
        HtmlPage page = new HtmlPage(HtmlBlocks.of(Jsoup.parse(html)), "Envoys agree");
        int piece = IntStream.range(0, page.blocks().size())
                .filter(i -> page.blocks().text(i).startsWith(begin))
                .findFirst()
                .orElseThrow();
        Signal<HtmlPage> named = HtmlSignals.all().stream()
                .filter(any -> any.name().equals(signal))
                .findFirst()
                .orElseThrow();
        return named.measure().of(page, piece);
    }
}
