package org.parley.clean;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

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

    private static final List<String> NAMING =
            List.of("class", "id", "role", "itemprop", "aria-label", "data-component");
    private static final EnumSet<Hint> NONE = EnumSet.noneOf(Hint.class);
    private static final Map<String, EnumSet<Hint>> BY_TAG = new HashMap<>();
    private static final Map<String, EnumSet<Hint>> BY_WORD = new HashMap<>();

    static {
        for (Hint hint : values()) {
            words(hint.tags).forEach(tag -> BY_TAG.computeIfAbsent(tag, t -> EnumSet.noneOf(Hint.class))
                    .add(hint));
            words(hint.words).forEach(word -> BY_WORD.computeIfAbsent(word, w -> EnumSet.noneOf(Hint.class))
                    .add(hint));
        }
    }

    /** Utility-class frameworks write hundreds of tokens; the telling ones come first. */
    private static final int LONGEST_NAMES = 300;

    /** So many parts make one word at most: table-of-contents. */
    private static final int MOST_PARTS = 3;

    private final String tags;
    private final String words;

    Hint(String tags, String words) {
        this.tags = tags;
        this.words = words;
    }

    private static List<String> words(String spaced) {
        return spaced.isEmpty() ? List.of() : List.of(spaced.split(" "));
    }

    /** All hints that an element gives itself. */
    static EnumSet<Hint> of(Element element) {
        EnumSet<Hint> hints = EnumSet.noneOf(Hint.class);
        hints.addAll(BY_TAG.getOrDefault(element.normalName(), NONE));
        if (element.attributesSize() > 0) {
            String[] parts = parts(element);
            for (int from = 0; from < parts.length; from++) {
                String word = "";
                for (int to = from; to < Math.min(parts.length, from + MOST_PARTS); to++) {
                    word += parts[to];
                    hints.addAll(BY_WORD.getOrDefault(word, NONE));
                }
            }
            if (isHidden(element)) {
                hints.add(HIDDEN);
            }
        }
        return hints;
    }

    /** The runs of letters in the element's names, in lower case, camel case taken apart. */
    private static String[] parts(Element element) {
        StringBuilder names = new StringBuilder();
        for (String attribute : NAMING) {
            String value = element.attr(attribute);
            if (!value.isEmpty()) {
                addParts(value.length() > LONGEST_NAMES ? value.substring(0, LONGEST_NAMES) : value, names);
            }
        }
        String parts = names.toString().strip();
        return parts.isEmpty() ? new String[0] : parts.split(" ");
    }

    private static void addParts(String name, StringBuilder parts) {
        parts.append(' ');
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isLetter = Character.isLetter(c);
            boolean begins = isLetter && Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            boolean afterSpace = parts.charAt(parts.length() - 1) == ' ';
            if (!afterSpace && (begins || !isLetter)) {
                parts.append(' ');
            }
            if (isLetter) {
                parts.append(Character.toLowerCase(c));
            }
        }
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
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
