package org.parley.clean;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;

/**
 * Text that a page carries without showing it as its body: the article in JSON-LD, and what is meant for browsers without
 * scripts. Pages that scripts fill have nothing else.
 */
final class HiddenText {
    /** Shorter ones are summaries. */
    private static final int FEWEST_CHARACTERS = 400;

    private HiddenText() {}

    /**
     * Each such text as a page of its own, the most trusted first.
     *
     * @param most characters that are not enough
     */
    static List<Document> longerThan(int most, Landmarks landmarks, LinkedData data) {
        int enough = Math.max(FEWEST_CHARACTERS, most + 1);
        List<Document> texts = new ArrayList<>();
        data.rawText("articleBody")
                .filter(body -> body.length() >= enough)
                .ifPresent(body -> texts.add(Jsoup.parse(HtmlSniffer.isHtml(body) ? body : asParagraphs(body))));
        landmarks.noScripts().stream()
                .filter(element -> element.text().length() >= enough)
                .forEach(element -> texts.add(Jsoup.parse(element.html())));
        return texts;
    }

    private static String asParagraphs(String text) {
        StringBuilder html = new StringBuilder();
        text.lines().forEach(line -> html.append("<p>").append(Entities.escape(line)));
        return html.toString();
    }
}
