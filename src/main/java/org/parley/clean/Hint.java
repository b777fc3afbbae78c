package org.parley.clean;

import java.util.Arrays;
import java.util.List;

/**
 * What an element's tag, class, id, role and microdata say of its purpose, in the words that web designers share. A word
 * counts however it is spelt: {@code article-body}, {@code articleBody} and {@code article__body} are {@code articlebody}.
 */
enum Hint {
    ARTICLE_BODY("", bodies() + " wysiwyg prose rte"),
    ARTICLE("article", "article post story entry hentry"),
    MAIN("main", "main primary content"),
    NAVIGATION(
            "nav menu",
            "nav navbar navigation menu breadcrumb breadcrumbs pagination pager topbar toolbar tab tabs skip sitemap hamburger drawer"),
    HEADER("header", "header masthead hero banner top"),
    FOOTER("footer", "footer foot colophon bottom copyright legal disclaimer disclosure"),
    SIDEBAR("aside", "aside sidebar rail secondary side complementary widget widgets"),
    RELATED(
            "",
            "related recommend recommended recommendation recommendations more similar also next prev previous trending popular"
                    + " latest recent readmore readnext most upnext suggested teaser teasers promo upsell featured"),
    COMMENTS("", "comment comments disqus reply replies respond discussion response responses"),
    SHARE(
            "",
            "share sharing social socials follow addtoany sharedaddy facebook twitter linkedin pinterest bookmark print"),
    ADVERT(
            "ins",
            "ad ads advert advertisement advertising sponsor sponsored dfp adslot adunit outbrain taboola affiliate commercial"),
    SUBSCRIBE(
            "form",
            "subscribe subscription newsletter newsletters signup optin mailchimp form cta calltoaction paywall login register"
                    + " contact donate donation"),
    POPUP(
            "dialog",
            "cookie cookies consent gdpr modal popup overlay dialog lightbox notification alert toast tooltip notice"),
    AUTHOR("address", "author authors bio byline contributor contributors writer profile about vcard avatar"),
    METADATA(
            "time",
            "meta metadata tag tags taglist category categories topic topics date time timestamp published updated posted label"
                    + " kicker eyebrow readtime info details"),
    CAPTION("figcaption", "caption credit figure wpcaptiontext gallery slideshow image media photo video player embed"),
    CONTENTS("", "toc tableofcontents contents jump anchor anchors index outline"),
    CARD(
            "",
            "card cards grid carousel slider slide swiper listing listitem item tile loop feed collection product products shop"
                    + " cart price"),
    REFERENCES("", "reference references footnote footnotes citation citations source sources bibliography"),
    SUMMARY(
            "",
            "summary excerpt deck dek subtitle subhead standfirst lede led intro lead description takeaway takeaways highlights"),
    HIDDEN(
            "",
            "hidden hide invisible sronly visuallyhidden screenreader screenreadertext noprint dnone collapse accordion");

    private final String tags;
    private final String words;

    Hint(String tags, String words) {
        this.tags = tags;
        this.words = words;
    }

    /** Names of elements that say so by themselves. */
    List<String> tags() {
        return split(tags);
    }

    /** Words in the names that authors give to elements, in lower case and without what parts words. */
    List<String> words() {
        return split(words);
    }

    private static List<String> split(String spaced) {
        return spaced.isEmpty() ? List.of() : List.of(spaced.split(" "));
    }

    /** articlebody, posttext, entrycontent and the like. */
    private static String bodies() {
        StringBuilder words = new StringBuilder();
        for (String what : Arrays.asList(
                "article", "post", "entry", "story", "blog", "news", "page", "main", "single", "body", "rich")) {
            for (String part : Arrays.asList("body", "text", "content", "copy", "inner")) {
                words.append(what).append(part).append(' ');
            }
        }
        return words.toString().strip();
    }
}
