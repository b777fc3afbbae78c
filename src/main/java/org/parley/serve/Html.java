package org.parley.serve;

import java.util.List;

/** Builds HTML in which no text can become markup: everything that is added as text or attribute is escaped. */
final class Html {
    /** Elements without an end tag. */
    private static final List<String> VOID = List.of("meta", "link", "input", "br");

    private final StringBuilder out = new StringBuilder();

    /** What stands inside an element. */
    interface Content {
        void write();
    }

    /** @param attributes names and values in turn; a name with an empty value stands alone */
    Html element(String tag, List<String> attributes, Content content) {
        out.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            out.append(' ').append(attributes.get(i));
            if (!attributes.get(i + 1).isEmpty()) {
                out.append("=\"").append(escape(attributes.get(i + 1))).append('"');
            }
        }
        out.append('>');
        if (!VOID.contains(tag)) {
            content.write();
            out.append("</").append(tag).append('>');
        }
        return this;
    }

    Html element(String tag, Content content) {
        return element(tag, List.of(), content);
    }

    /** An element with nothing but text in it. */
    Html text(String tag, String cssClass, String text) {
        return element(tag, cssClass.isEmpty() ? List.of() : List.of("class", cssClass), () -> text(text));
    }

    Html text(String text) {
        out.append(escape(text));
        return this;
    }

    @Override
    public String toString() {
        return "<!doctype html>\n" + out;
    }

    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\0' -> safe.append('\uFFFD');
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
