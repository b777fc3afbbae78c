package org.parley.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why a piece of a page is not the article, with how short lines of each kind are known. Order is precedence. */
enum NoiseKind {
    SCRIPT(
            "script",
            "script jquery wait loading {",
            "\\{.*\\}|.*(?:javascript|no script|jquery).*|please (?:wait|enable javascript).*|loading.{0,3}"),
    PAGE_CLOCK(
            "page-clock",
            "0 1 2 3 4 5 6 7 8 9 ago day",
            "(?:" + Words.CLOCK + "|" + Words.WEEKDAY + "|" + Words.MONTH + "|\\d{1,4}(?:st|nd|rd|th)?|[\\s,./|•·-])++"
                    + "|.*" + Words.CLOCK + "[\\s,]*\\d{4}[\\s,]*" + Words.WEEKDAY + "[\\s,]*\\d{1,2}[\\s,]*"
                    + Words.MONTH
                    + "|.{0,40}\\b(?:\\d+|an?|one|two|three) (?:second|minute|hour|day|week|month|year)s? ago\\b.{0,20}"),
    CREDIT(
            "credit",
            "source credit via by agencies",
            "\\(?(?:sources?|credits?|via)\\s?:.{1,80}|\\(?(?:with )?(?:additional |more )?(?:reporting|writing|editing|compiled"
                    + "|edited|translated|written)\\b.{0,20}\\bby\\b.{1,160}|(?:news )?agencies"),
    CAPTION(
            "caption",
            "photo image picture video illustration shutterstock",
            "(?:file )?(?:photo|image|picture|video|illustration)s?\\s?(?:credit|courtesy|by|:|/|\\().{0,120}|.{0,120}\\b(?:getty"
                    + " images|shutterstock|reuters pictures|afp photo|ap photo)\\b.{0,30}|(?:file|handout) (?:photo|picture)\\b.{0,200}"),
    COMMENTS(
            "comments",
            "comment repl discuss community",
            "(?:\\d+ )?(?:comments?|replies|discussion|discuss)(?: \\(?\\d+\\)?)?|(?:leave|post|add|write|send|submit)"
                    + " (?:a|your|us your)? ?(?:comments?|reply).{0,60}|your comments?\\b.{0,60}|(?:view|show|read|see) (?:all |the )?(?:\\d+ )?comments?.{0,20}"
                    + "|.{0,30}comments? (?:are|is) (?:closed|moderated|disabled).{0,60}|community (?:standards|guidelines).{0,40}"),
    FOOTER(
            "footer",
            "© (c) copyright reserved policy notice terms by",
            ".{0,100}(?:©|\\(c\\) ?\\d{4}|copyright|all rights reserved).{0,160}|(?:privacy|cookie) (?:policy|notice).{0,60}"
                    + "|terms (?:of (?:use|service)|and conditions|& conditions).{0,60}|(?:maintained|developed|designed|powered|hosted)"
                    + " (?:and \\w+ )?by\\b.{0,60}"),
    NOTICE(
            "notice",
            "cookies blocker subscribe sign log register join newsletter continues available",
            ".{0,80}\\b(?:uses? cookies|accept (?:all )?cookies|ad ?blocker|subscribers? only)\\b.{0,160}"
                    + "|(?:subscribe|sign up|log ?in|sign in|register|join)\\b.{0,100}|.{0,60}\\bnewsletters?\\b.{0,60}"
                    + "|(?:this )?(?:article|story|content) (?:continues|is available).{0,60}"),
    WIDGET(
            "widget",
            "share tweet mail print save like follow bookmark whats facebook twitter linkedin telegram reddit pinterest copy short listen watch play pause advert sponsor continue add find join max",
            "(?:share|tweet|e-?mail|print|save|like|follow|bookmark|whats ?app|facebook|twitter|linkedin|telegram|reddit|pinterest"
                    + "|copy link|get short url|listen(?: live| now)?|watch live|play|pause|advertis(?:e|ing)ments?|sponsored(?: content)?"
                    + "|article continues|story continues|scroll to continue|add to (?:favou?rites|cart|wishlist)|[\\s,|•·/:&]|(?:this|on|us|to|"
                    + "via|article|story|post|page|by|and|with|friends)\\b|\\d)++|(?:share|follow|find|like|join|watch) (?:this|us|our|on)\\b.{0,60}"
                    + "|max:? -?\\d.{0,20}"),
    RELATED(
            "related-headlines",
            "related recommended more also further read most trending popular latest next you miss editor case",
            "(?:related|recommended|more|also|further|see also|read (?:more|also|next|this)|most (?:read|popular|viewed|recent)|trending|popular"
                    + "|latest|up next|you (?:may|might) (?:also )?(?:like|be interested)|don'?t miss|editor'?s? picks?|in case you missed)\\b.{0,80}"),
    NAVIGATION(
            "navigation",
            "skip jump back go return home menu search contact about sitemap rss login next previous close open toggle section categories archive english help faq careers jobs http www | • · » › >",
            "(?:skip to|jump to|back to|go to|return to)\\b.{0,40}|(?:home|menu|search|contact(?: us)?|about(?: us)?|sitemap|rss|login|next|previous"
                    + "|close|open|toggle|navigation|sections?|categories|archives?|english|help|faq|careers|jobs|[\\s|•·»›>/&])++|(?:https?://|www\\.)\\S+"),
    BYLINE(
            "byline",
            "by author editor desk writer reporter correspondent",
            "(?:by|written by|posted by|author\\s?:|reported by)\\s.{2,80}|(?:local|staff|web|news) (?:editor|desk|writer|reporter|correspondent)s?"),
    METADATA(
            "metadata",
            "published updated posted last created date tag topic keyword categor filed label min (",
            "(?:published|updated|posted|last (?:updated|modified)|created|date)\\b.{0,60}|(?:tags?|topics?|keywords?|categor(?:y|ies)|filed (?:under|in)"
                    + "|posted in|labels?)\\s?:.{0,300}|\\d+ ?(?:min|minutes?) read.{0,20}|.{2,80} \\(\\d{1,4}\\)"),
    DUPLICATE_TITLE("duplicate-title", "", null);

    /** Longer lines are read by their form alone: a keyword somewhere in a paragraph says nothing. */
    private static final int LONGEST = 300;

    private static final NoiseKind[] ALL = values();

    private final String label;
    /** A line that holds none of these cannot match; looking for them is twenty times faster than matching. */
    @SuppressWarnings("ImmutableEnumChecker") // a List.of, which the checker cannot tell from a mutable list
    private final List<String> fragments;

    private final @Nullable Pattern pattern;

    NoiseKind(String label, String fragments, @Nullable String pattern) {
        this.label = label;
        this.fragments = List.of(fragments.split(" "));
        this.pattern =
                pattern == null ? null : Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The name under which {@code removed} lists it. */
    String label() {
        return label;
    }

    /** The kind whose words a line uses; empty when it uses none. */
    static Optional<NoiseKind> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = line.toLowerCase(Locale.ROOT);
        for (NoiseKind kind : ALL) {
            if (kind.pattern != null
                    && kind.fragments.stream().anyMatch(lower::contains)
                    && kind.pattern.matcher(line).matches()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Parts that several patterns share. */
    private static final class Words {
        static final String WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?";
        static final String MONTH =
                "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
                        + "|dec(?:ember)?)\\.?";
        static final String CLOCK =
                "(?:(?:gmt|utc|est|edt|et|pst|pdt|cet|ist)?\\s?\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s?(?:[ap]\\.?m\\.?)?\\s?(?:gmt|utc|est|edt|et|pst|pdt|cet|ist)?)";
    }
}
