package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each signal shows of one piece of a small page. A signal's bins are named as in the weights file. */
class HtmlSignalsTest {
    private static final String PROSE =
            "The envoys said on Monday that they had agreed to meet again in the spring, and that the talks would go on.";
    private static final String ARTICLE = "<main><h1>Envoys agree</h1><div class=body><p>" + PROSE + "<p>"
            + PROSE.replace("envoys", "ministers") + "<p>" + PROSE.replace("envoys", "mediators") + "</div></main>";

    @ParameterizedTest
    @CsvSource({
        "<h2>Piece, h2",
        "<h6>Piece, h4",
        "<ul><li>Piece, li",
        "<table><tr><td>Piece, tr",
        "<dl><dd>Piece, dt",
        "<article>Piece, section",
        "<figure><figcaption>Piece, figcaption",
        "<p>Piece, p",
        "<nav>Piece, other"
    })
    void theTagIsThatOfTheElementWhichHoldsThePiece(String html, String tag) {
        assertThat(seen("tag", html, "Piece")).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource({
        "<p>Piece of text, <0.01",
        "<p><a href=x>Piece</a> of text, 0.2..0.5",
        "<p><a href=x>Piece of text</a>, >=0.9",
        "<p><a name=x>Piece of text</a>, <0.01"
    })
    void linksIsTheShareOfCharactersThatAreLinks(String html, String share) {
        assertThat(seen("links", html, "Piece")).isEqualTo(share);
    }

    @Test
    void stepsToMainTextCountsTheElementsUpToTheOneWithHalfOfTheProse() {
        assertThat(seen("steps-to-main-text", ARTICLE, PROSE)).isEqualTo("1..2");
        assertThat(seen("steps-to-main-text", ARTICLE + "<footer><ul><li>Terms</ul></footer>", "Terms"))
                .isEqualTo("3..4");
    }

    @Test
    void inMainParentTellsPiecesBesideTheProseFromPiecesBelowAndOutside() {
        String page = "<nav>Menu</nav><div><p>" + PROSE + "<div><span>Own</span><div>Deep</div></div></div>";
        assertThat(seen("in-main-parent", page, PROSE)).isEqualTo("directly");
        assertThat(seen("in-main-parent", page, "Deep")).isEqualTo("below");
        assertThat(seen("in-main-parent", page, "Menu")).isEqualTo("outside");
    }

    @Test
    void proseShareIsWhatTheElementOrOneAboveHoldsOfThePagesProse() {
        String halves = "<section><div><p>" + PROSE + "</div></section><section><p>" + PROSE + " Here.</section>";
        assertThat(seen("prose-share-0", halves, PROSE)).isEqualTo("0.4..0.7");
        assertThat(seen("prose-share-1", halves, PROSE)).isEqualTo("0.4..0.7");
        assertThat(seen("prose-share-2", halves, PROSE)).isEqualTo("0.4..0.7");
        assertThat(seen("prose-share-3", halves, PROSE)).isEqualTo(">=0.95");
    }

    @Test
    void linkSharesOfTheElementsAboveTellALinkInAMenuFromOneInAParagraph() {
        String list = "<ul><li>Piece<li><a href=x>Another</a><li><a href=x>One more</a></ul>";
        assertThat(seen("links-1", list, "Piece")).isEqualTo("0.6..0.9");
        assertThat(seen("links-2", "<div>" + list + "</div>", "Piece")).isEqualTo("0.6..0.9");
    }

    @Test
    void wordsAndBlocksAboveAreThoseOfTheWholeElement() {
        String list = "<div><ul><li>Piece<li>two words<li>three words here</ul></div>";
        assertThat(seen("words-1", list, "Piece")).isEqualTo("<10");
        assertThat(seen("words-2", list, "Piece")).isEqualTo("<10");
        assertThat(seen("words-3", list + ARTICLE, "Piece")).isEqualTo("40..100");
        assertThat(seen("blocks-1", list, "Piece")).isEqualTo("2..4");
    }

    @Test
    void piecesAreSeenTogetherWithAllThatLookAlike() {
        String cards = "<p class=card>Piece<p class=card><a href=x>Two words</a><p class=card>" + PROSE + "<p>Other";
        assertThat(seen("alike-blocks", cards, "Piece")).isEqualTo("2..4");
        assertThat(seen("alike-words", cards, "Piece")).isEqualTo("8..15");
        assertThat(seen("alike-prose", cards, "Piece")).isEqualTo("0.7..0.95");
        assertThat(seen("alike-links", cards, "Piece")).isEqualTo("0.01..0.2");
        assertThat(seen("alike-blocks", cards, "Other")).isEqualTo("<2");
    }

    @Test
    void aHeadingMarksWhatStandsBelowIt() {
        String page = "<p>Before<h2>Related articles</h2><p>First<p>Second";
        assertThat(seen("heading-noise", page, "First")).isEqualTo("RELATED");
        assertThat(seen("heading-noise", page, "Before")).isEqualTo("none");
        assertThat(seen("since-heading", page, "First")).isEqualTo("1..2");
        assertThat(seen("since-heading", page, "Second")).isEqualTo("2..4");
        assertThat(seen("since-heading", page, "Before")).isEqualTo(">=40");
    }

    @ParameterizedTest
    @CsvSource({
        "<div class=article-body>Piece, ARTICLE_BODY, own",
        "<div class=articleBody><p>Piece, ARTICLE_BODY, parent",
        "<div id=post_content><div><p>Piece, ARTICLE_BODY, around",
        "<article><p>Piece, ARTICLE, parent",
        "<main><p>Piece, MAIN, parent",
        "<nav><p>Piece, NAVIGATION, parent",
        "<header><p>Piece, HEADER, parent",
        "<footer><p>Piece, FOOTER, parent",
        "<aside><p>Piece, SIDEBAR, parent",
        "<div class=related-stories><p>Piece, RELATED, parent",
        "<ol id=comments><li>Piece, COMMENTS, parent",
        "<div class=share-bar>Piece, SHARE, own",
        "<div class=ad-slot>Piece, ADVERT, own",
        "<form><p>Piece, SUBSCRIBE, parent",
        "<div role=dialog>Piece, POPUP, own",
        "<div itemprop=author>Piece, AUTHOR, own",
        "<p class=post-meta>Piece, METADATA, own",
        "<figcaption>Piece, CAPTION, own",
        "<div id=table-of-contents>Piece, CONTENTS, own",
        "<div class=product-card>Piece, CARD, own",
        "<ol class=references><li>Piece, REFERENCES, parent",
        "<p class=standfirst>Piece, SUMMARY, own",
        "<p style='display: none'>Piece, HIDDEN, own",
        "<p aria-hidden=true>Piece, HIDDEN, own",
        "<p class=plain>Piece, HIDDEN, none"
    })
    void hintsAreTakenFromTagsAndNamesHoweverTheyAreSpelt(String html, String hint, String where) {
        assertThat(seen("hint-" + hint, html, "Piece")).isEqualTo(where);
    }

    @Test
    void everySignalHasANameOfItsOwn() {
        assertThat(HtmlSignals.all().stream().map(Signal::name)).doesNotHaveDuplicates();
    }

    /** The name of the bin into which a signal sorts the first piece that begins with a text. */
    static String seen(String signal, String html, String begin) {
        HtmlPage page = new HtmlPage(HtmlBlocks.of(Jsoup.parse(html)), "Envoys agree");
        int piece = IntStream.range(0, page.blocks().size())
                .filter(i -> page.blocks().text(i).startsWith(begin))
                .findFirst()
                .orElseThrow();
        Signal.Single<HtmlPage> named = HtmlSignals.all().stream()
                .flatMap(any -> any instanceof Signal.Single<HtmlPage> single ? Stream.of(single) : Stream.empty())
                .filter(single -> single.name().equals(signal))
                .findFirst()
                .orElseThrow();
        int bin = named.observation().bin(page, piece);
        return bin == Signal.NONE ? "none" : named.bins().get(bin);
    }
}
