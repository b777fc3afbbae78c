package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.CleanArticle;
import org.parley.model.RawArticle;
import org.parley.vocabulary.Vocabulary;

/**
 * Input that is made to hurt, by accident or on purpose, gives an article or none, never an exception. What takes time or
 * memory that grows with the square of the input would not come to an end here.
 */
class HostileInputTest {
    private static final Cleaner CLEANER = new Cleaner(Vocabulary.load(Path.of("config/vocabulary")));
    private static final String SENTENCE =
            "The two delegations met in the old palace by the lake and agreed to meet again in the spring. ";

    static Stream<Arguments> bodies() {
        Map<String, String> bodies = new TreeMap<>();
        bodies.put("nested divs", "<div>".repeat(100_000) + "<p>" + SENTENCE.repeat(3));
        bodies.put("nested inline elements", "<b><i><a href=x>".repeat(30_000) + SENTENCE);
        bodies.put("nested tables", "<table><tr><td>".repeat(10_000) + SENTENCE);
        bodies.put("nested lists", "<ul><li>".repeat(20_000) + SENTENCE);
        bodies.put("unclosed tag", "<p>" + SENTENCE + "<a href=\"" + "x".repeat(1_000_000));
        bodies.put(
                "unclosed comment",
                "<p>" + SENTENCE + "</p><p>" + SENTENCE + "</p><p>x</p><!-- " + "-".repeat(500_000));
        bodies.put("one long line of prose", SENTENCE.repeat(5_000_000 / SENTENCE.length()));
        bodies.put("one long word", "a".repeat(5_000_000));
        bodies.put("one long number", "1".repeat(5_000_000));
        bodies.put("one long line of dots", "a.".repeat(2_500_000));
        bodies.put("one long line of brackets", "[(".repeat(1_000_000));
        bodies.put("one long line of code", "a.b(c);".repeat(500_000));
        bodies.put("selectors without end", "a .b > c # d ".repeat(300_000));
        bodies.put("many empty lines", "\n".repeat(5_000_000) + SENTENCE);
        bodies.put("many short lines", "x\n".repeat(2_000_000));
        bodies.put("many digits on short lines", ("1".repeat(299) + "\n").repeat(3000));
        bodies.put("many short paragraphs", "<p>x</p>".repeat(300_000));
        bodies.put("NUL and broken characters", "\0\uFFFD\uD800 " + SENTENCE + "\0\uDC00\uFFFF");
        bodies.put("only white space", "\u00a0\u2003 \n \t");
        bodies.put("broken entities", "<p>&#xFFFFFFFF; &#0; &nosuch; &amp " + SENTENCE + "<p>" + SENTENCE + "<p>");
        bodies.put(
                "broken JSON-LD",
                "<html><script type='application/ld+json'>{\"@graph\":[{\"@graph\":[[[</script>" + SENTENCE);
        bodies.put(
                "nested JSON-LD",
                "<html><script type='application/ld+json'>" + "[".repeat(100_000) + "</script>" + SENTENCE);
        bodies.put("title of many parts", "<title>" + "talks - go | on ".repeat(100_000) + "</title><p>" + SENTENCE);
        bodies.put("heading of many parts", "<title>talks</title><h1>" + "talks - go | on ".repeat(100_000));
        bodies.put("many headings in each other", "<title>talks go on</title>" + "<h1><span>talks ".repeat(100_000));
        bodies.put("date of many dates", meta("01/02/2011 ".repeat(100_000)));
        bodies.put("date of many days that never were", meta("2011-99-99 ".repeat(100_000)));
        bodies.put("many metas", meta("May 45, 2011").repeat(100_000));
        bodies.put("nested noscript", "<noscript><div>".repeat(100_000) + SENTENCE);
        bodies.put("many noscripts", ("<noscript>" + SENTENCE.repeat(6) + "</noscript>").repeat(10_000));
        bodies.put("nested times", "<time class=published>".repeat(100_000) + SENTENCE);
        bodies.put("one long class", "<p class='" + "article-body related ".repeat(200_000) + "'>" + SENTENCE);
        bodies.put("one long style", "<p style='" + "color: red; ".repeat(300_000) + "'>" + SENTENCE);
        bodies.put("many attributes", attributes(300_000) + SENTENCE);
        bodies.put("many breaks", "<p>" + "x<br>".repeat(500_000));
        bodies.put("one long row", "<table><tr>" + "<td>x".repeat(300_000));
        bodies.put("formatting that is never closed", "<b id=1><i>x<p>".repeat(50_000));
        bodies.put("long JSON-LD", data("\"articleBody\":\"" + SENTENCE.repeat(50_000) + "\""));
        bodies.put("long type in JSON-LD", data("\"x\":1").replace("Article", "Article/".repeat(100_000)));
        bodies.put("much JSON-LD", data("\"headline\":\"x\"").repeat(20_000));
        bodies.put("shortcodes that never end", "[a b=".repeat(500_000));
        bodies.put("conditions that never end", "{" + "if (a ".repeat(500_000));
        bodies.put("dollars", "$a".repeat(1_000_000));
        bodies.put("last month again and again", "Last month Geneva met. On Feb 3 Geneva met. ".repeat(100_000));
        return bodies.entrySet().stream().map(body -> Arguments.of(body.getKey(), body.getValue()));
    }

    private static String meta(String date) {
        return "<meta name=date content='" + date + "'>";
    }

    private static String data(String property) {
        return "<script type='application/ld+json'>{\"@type\":\"Article\"," + property + "}</script>";
    }

    private static String attributes(int many) {
        return IntStream.range(0, many).mapToObj(i -> " a" + i + "=1").collect(Collectors.joining("", "<p", ">"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void noBodyStopsTheCleaner(String name, String body) {
        for (String type : new String[] {"text/plain", "text/html"}) {
            CleanArticle clean = clean(body, type);

            assertThat(String.join("", clean.getParagraphs()).codePoints())
                    .noneMatch(c -> c == 0 || c == 0xFFFD || Character.getType(c) == Character.SURROGATE);
        }
    }

    @Test
    void textBelowManyElementsIsStillFound() {
        assertThat(clean("<div>".repeat(100_000) + "<p>" + SENTENCE.repeat(3), "text/html")
                        .getParagraphs())
                .containsExactly(SENTENCE.repeat(3).strip());
    }

    private static CleanArticle clean(String body, String type) {
        return CLEANER.clean(RawArticle.newBuilder()
                .setId("id")
                .setBody(body)
                .setContentType(type)
                .build());
    }
}
