package org.parley.clean;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What an element's tag, class, id, role and microdata say of its purpose, in the words that web designers share. */
enum Hint {
    ARTICLE_BODY(
            "",
            "article-?_?(?:body|text|content|copy|inner)|(?:post|entry|story|blog|news|page|main|single|body|rich)"
                    + "-?_?_?(?:body|text|content|copy|inner)|articlebody|wysiwyg|prose|rte"),
    ARTICLE("article", "article|post|story|entry|hentry"),
    MAIN("main", "main|primary|content"),
    NAVIGATION(
            "nav menu",
            "nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|topbar|toolbar|tabs?|skip|sitemap|hamburger|drawer"),
    HEADER("header", "header|masthead|hero|banner|top"),
    FOOTER("footer", "footer|foot|colophon|bottom|copyright|legal|disclaimer|disclosure"),
    SIDEBAR("aside", "aside|sidebar|rail|secondary|side|complementary|widget|widgets"),
    RELATED(
            "",
            "related|recommend(?:ed|ations?)?|more|similar|also|next|prev|previous|trending|popular|latest|recent|read(?:more|next)"
                    + "|most|up-?next|suggested|teasers?|promo|upsell|featured"),
    COMMENTS("", "comments?|disqus|replies|respond|discussion|responses?"),
    SHARE(
            "",
            "share|sharing|social|socials|follow|addtoany|sharedaddy|facebook|twitter|linkedin|pinterest|bookmark|print"),
    ADVERT(
            "ins",
            "ads?|advert(?:isement|ising)?|sponsor(?:ed)?|dfp|adslot|adunit|outbrain|taboola|affiliate|commercial"),
    SUBSCRIBE(
            "form",
            "subscribe|subscription|newsletters?|signup|sign-up|optin|mailchimp|form|cta|call-to-action|paywall|login|register|contact|donate|donation"),
    POPUP(
            "dialog",
            "cookies?|consent|gdpr|modal|popup|overlay|dialog|lightbox|notification|alert|toast|tooltip|notice"),
    AUTHOR("address", "authors?|bio|byline|contributors?|writer|profile|about|vcard|avatar"),
    METADATA(
            "time",
            "meta|metadata|tags?|taglist|categor(?:y|ies)|topics?|date|time|timestamp|published|updated|posted|label|kicker|eyebrow|read-?time|info|details"),
    CAPTION(
            "figcaption",
            "caption|credit|figure|wp-caption-text|gallery|slideshow|image|media|photo|video|player|embed"),
    CONTENTS("", "toc|table-of-contents|contents|jump|anchors?|index|outline"),
    CARD(
            "",
            "card|cards|grid|carousel|slider|slide|swiper|listing|list-item|item|tile|loop|feed|collection|products?|shop|cart|price"),
    REFERENCES("", "references?|footnotes?|citations?|sources?|bibliography"),
    SUMMARY(
            "",
            "summary|excerpt|deck|dek|subtitle|subhead|standfirst|lede?|intro|lead|description|takeaways?|highlights"),
    HIDDEN(
            "",
            "hidden|hide|invisible|sr-only|visually-hidden|screen-reader(?:-text)?|visuallyhidden|noprint|d-none|collapse|accordion");

    private static final Hint[] ALL = values();

    private final Set<String> tags;
    private final Pattern words;

    Hint(String tags, String words) {
        this.tags = Set.of(tags.split(" "));
        // a token of the class list or a part of one: entry-content__wrap says entry-content
        this.words = Pattern.compile("(?<![a-z])(?:" + words + ")(?![a-z])");
    }

    /** All hints that an element gives itself. */
    static EnumSet<Hint> of(Element element) {
        EnumSet<Hint> hints = EnumSet.noneOf(Hint.class);
        String tag = element.normalName();
        String names = names(element);
        for (Hint hint : ALL) {
            if (hint.tags.contains(tag)
                    || (!names.isEmpty() && hint.words.matcher(names).find())) {
                hints.add(hint);
            }
        }
        if (isHidden(element)) {
            hints.add(HIDDEN);
        }
        return hints;
    }

    private static String names(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        String names = element.className()
                + ' '
                + element.id()
                + ' '
                + element.attr("role")
                + ' '
                + element.attr("itemprop")
                + ' '
                + element.attr("aria-label")
                + ' '
                + element.attr("data-component");
        return camelCaseApart(names.length() > LONGEST_NAMES ? names.substring(0, LONGEST_NAMES) : names);
    }

    /** Utility-class frameworks write hundreds of tokens; the telling ones come first. */
    private static final int LONGEST_NAMES = 300;

    private static String camelCaseApart(String names) {
        StringBuilder apart = new StringBuilder(names.length() + 8);
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1))) {
                apart.append('-');
            }
            apart.append(c);
        }
        return apart.toString().strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty() && style.replace(" ", "").contains("display:none");
    }
}
