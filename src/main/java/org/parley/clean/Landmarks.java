package org.parley.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The few elements that a page's headline, date and origin are read from, found in one walk over the page: a selector each
 * would walk it twenty times. In the order of the page.
 */
final class Landmarks {
    /** The attributes in which {@code meta} elements say what they are about. */
    private static final List<String> META_NAMINGS = List.of("name", "property", "itemprop", "http-equiv");

    private final List<Element> metas = new ArrayList<>();
    private final Map<String, List<Element>> metasByName = new HashMap<>();
    private final List<Element> canonicalLinks = new ArrayList<>();
    private final List<Element> linkedData = new ArrayList<>();
    private final List<Element> noScripts = new ArrayList<>();
    private final List<Element> firstHeadings = new ArrayList<>();
    private final List<Element> secondHeadings = new ArrayList<>();
    private final List<Element> publicationTimes = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();
    private final List<Element> authors = new ArrayList<>();

    private Landmarks() {}

    static Landmarks of(Document page) {
        Landmarks landmarks = new Landmarks();
        NodeTraversor.traverse(landmarks.new Walk(), page);
        return landmarks;
    }

    private final class Walk implements NodeVisitor {
        private @Nullable Node noScript;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                add(element);
                if (noScript == null && element.normalName().equals("noscript")) {
                    addIf(true, element, noScripts);
                    noScript = element;
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            noScript = node == noScript ? null : noScript;
        }
    }

    private void add(Element element) {
        String name = element.normalName();
        switch (name) {
            case "meta" -> addMeta(element);
            case "link" -> addIf(attribute(element, "rel").equalsIgnoreCase("canonical"), element, canonicalLinks);
            case "script" ->
                addIf(attribute(element, "type").toLowerCase(Locale.ROOT).contains("ld+json"), element, linkedData);
            case "h1" -> addIf(true, element, firstHeadings);
            case "time" -> addIf(true, element, times);
            case "a" -> addIf(attribute(element, "rel").equalsIgnoreCase("author"), element, authors);
            default -> {}
        }
        String itemprop = attribute(element, "itemprop");
        addIf(name.equals("h2") || itemprop.equalsIgnoreCase("headline"), element, secondHeadings);
        addIf(itemprop.equalsIgnoreCase("author"), element, authors);
        addIf(itemprop.equalsIgnoreCase("datePublished") || isPublicationTime(element), element, publicationTimes);
    }

    private void addMeta(Element element) {
        if (attribute(element, "content").isEmpty() || metas.size() >= PageLimits.LANDMARKS) {
            return;
        }
        metas.add(element);
        META_NAMINGS.stream()
                .map(naming -> attribute(element, naming).toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .distinct()
                .forEach(name -> metasByName
                        .computeIfAbsent(name, first -> new ArrayList<>())
                        .add(element));
    }

    private static boolean isPublicationTime(Element element) {
        boolean isTime = element.normalName().equals("time");
        return (isTime && (element.hasAttr("pubdate") || element.hasClass("published")))
                || (attribute(element, "class").contains("entry-date") && element.hasClass("entry-date"));
    }

    /** Only the first of an endless page. */
    private static void addIf(boolean condition, Element element, List<Element> elements) {
        if (condition && elements.size() < PageLimits.LANDMARKS) {
            elements.add(element);
        }
    }

    /** Faster than asking the element, which ignores case: the parser has written all names in lower case. */
    private static String attribute(Element element, String name) {
        return element.attributesSize() == 0 ? "" : element.attributes().get(name);
    }

    /** {@code meta} elements that have content. */
    List<Element> metas() {
        return metas;
    }

    /** Those whose name, property, microdata or header has that name, in lower case. */
    List<Element> metasNamed(String name) {
        return metasByName.getOrDefault(name, List.of());
    }

    /** The content of the first {@code meta} element with that name, or that property; empty without one. */
    Optional<String> meta(String naming, String name) {
        return metas.stream()
                .filter(meta -> attribute(meta, naming).equalsIgnoreCase(name))
                .map(meta -> Characters.oneLine(attribute(meta, "content")))
                .findFirst()
                .filter(content -> !content.isEmpty());
    }

    /** The contents of all {@code meta} elements with that name or property, in any case. */
    List<String> metaContents(String name) {
        return metas.stream()
                .filter(meta -> attribute(meta, "name").equalsIgnoreCase(name)
                        || attribute(meta, "property").equalsIgnoreCase(name))
                .map(meta -> Characters.oneLine(attribute(meta, "content")))
                .toList();
    }

    /** What the page says its address is, resolved against where it was fetched; empty when it says nothing. */
    Optional<String> canonicalUrl() {
        return canonicalLinks.stream()
                .findFirst()
                .map(link -> link.absUrl("href"))
                .filter(url -> !url.isEmpty());
    }

    /** Scripts with JSON-LD. */
    List<Element> linkedData() {
        return linkedData;
    }

    /** {@code noscript}, without those that lie in another. */
    List<Element> noScripts() {
        return noScripts;
    }

    /** {@code h1}. */
    List<Element> firstHeadings() {
        return firstHeadings;
    }

    /** {@code h2}, and whatever microdata calls a headline. */
    List<Element> secondHeadings() {
        return secondHeadings;
    }

    /** Elements that mark themselves as the time of publication. */
    List<Element> publicationTimes() {
        return publicationTimes;
    }

    /** {@code time}. */
    List<Element> times() {
        return times;
    }

    /** Elements that mark themselves as the author's name. */
    List<Element> authors() {
        return authors;
    }
}
