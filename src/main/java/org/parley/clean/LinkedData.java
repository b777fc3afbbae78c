package org.parley.clean;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself in JSON-LD with the words of schema.org. Broken JSON says nothing.
 *
 * @see <a href="https://schema.org/Article">schema.org: Article</a>
 */
final class LinkedData {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private final List<JsonNode> articles;

    private LinkedData(List<JsonNode> articles) {
        this.articles = articles;
    }

    static LinkedData of(Landmarks landmarks) {
        List<JsonNode> articles = new ArrayList<>();
        for (Element script : landmarks.linkedData()) {
            parse(script.data()).ifPresent(json -> collectArticles(json, articles));
        }
        return new LinkedData(List.copyOf(articles));
    }

    /** A text property of the first article that has it, on one line. */
    Optional<String> text(String property) {
        return rawText(property).map(Characters::oneLine).filter(value -> !value.isEmpty());
    }

    /** A text property, or a number, of the first article that has it, with its own line breaks. */
    Optional<String> rawText(String property) {
        return articles.stream()
                .map(article -> article.get(property))
                .filter(value -> value != null && (value.isTextual() || value.isNumber()))
                .map(JsonNode::asText)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** The names of the persons or organisations in a property such as {@code author}. */
    List<String> names(String property) {
        return articles.stream()
                .map(article -> article.get(property))
                .filter(value -> value != null)
                .findFirst()
                .stream()
                .flatMap(value -> value.isArray() ? children(value) : Stream.of(value))
                .map(value -> value.isObject() ? value.path("name") : value)
                .filter(JsonNode::isTextual)
                .map(value -> Characters.oneLine(value.textValue()))
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private static Optional<JsonNode> parse(String data) {
        try {
            return Optional.ofNullable(MAPPER.readTree(data));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Breadth first, so that the page's own article comes before articles that it links to. */
    private static void collectArticles(JsonNode json, List<JsonNode> articles) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(json));
        for (int seen = 0; !open.isEmpty() && seen < PageLimits.DATA_OBJECTS; seen++) {
            JsonNode node = open.remove();
            if (node.isArray()) {
                children(node).forEach(open::add);
            } else if (node.isObject()) {
                if (isArticle(node.get("@type"))) {
                    articles.add(node);
                }
                Stream.of("@graph", "mainEntity", "mainEntityOfPage", "article")
                        .map(node::get)
                        .filter(child -> child != null && child.isContainerNode())
                        .forEach(open::add);
            }
        }
    }

    private static boolean isArticle(@Nullable JsonNode type) {
        if (type == null) {
            return false;
        }
        return type.isArray()
                ? children(type).anyMatch(LinkedData::isArticle)
                : type.asText().matches("(?:.*/)?\\w*(?:Article|BlogPosting|Report|Review|WebPage|Recipe|HowTo)");
    }

    private static Stream<JsonNode> children(JsonNode node) {
        List<JsonNode> children = new ArrayList<>();
        node.forEach(children::add);
        return children.stream();
    }
}
