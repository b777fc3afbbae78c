package org.parley.clean;

import org.jsoup.nodes.Element;

/** Kinds of elements, from those that hold an article's text to those that rarely do: the model parts them in this order. */
enum Tag {
    P,
    BLOCKQUOTE,
    PRE,
    H1,
    H2,
    H3,
    H4,
    LIST_ITEM,
    DEFINITION,
    ROW,
    CAPTION,
    SECTION,
    DIV,
    OTHER,
    BUTTON;

    static Tag of(Element element) {
        return switch (element.normalName()) {
            case "p" -> P;
            case "blockquote" -> BLOCKQUOTE;
            case "pre" -> PRE;
            case "h1" -> H1;
            case "h2" -> H2;
            case "h3" -> H3;
            case "h4", "h5", "h6" -> H4;
            case "li" -> LIST_ITEM;
            case "dt", "dd" -> DEFINITION;
            case "tr", "td", "th" -> ROW;
            case "figcaption" -> CAPTION;
            case "section", "article", "main" -> SECTION;
            case "div" -> DIV;
            case "button", "summary" -> BUTTON;
            default -> OTHER;
        };
    }
}
