package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.extract.rule.RuleBook;
import org.parley.vocabulary.Vocabulary;

/**
 * Texts that repeat without end what makes extraction work hardest are read to their end. The bound is generous, a hundred
 * times what they take, and there to end a hang: each of these texts took minutes, or hours, where the work grew with the
 * square of its length.
 */
@Timeout(120)
class HostileArticleTest {
    private static final Path VOCABULARY = Path.of("config/vocabulary");
    private static final Extractor EXTRACTOR = new Extractor(Vocabulary.load(VOCABULARY), RuleBook.load(VOCABULARY));
    private static final int LENGTH = 600_000;
    private static final LocalDate DAY = LocalDate.of(2016, 5, 10);
    private static final List<String> CITIES = List.of("Geneva", "Vienna", "Cairo", "Doha", "Oslo", "Rome", "Nairobi");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth");

    static Stream<Arguments> texts() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("a list of groups", repeated("Syrian rebels and "));
        texts.put("a list of persons", repeated("Vladimir Putin and Angela Merkel and "));
        texts.put("a list of states by commas", repeated("Iran, Russia, Turkey, "));
        texts.put("one name", repeated("Putin "));
        texts.put("one city", repeated("Geneva "));
        texts.put("one title", repeated("Foreign Minister of "));
        texts.put("talks in one city", repeated("talks in Geneva "));
        texts.put("rounds of rounds", repeated("the second round of peace talks between Iran and Iraq "));
        texts.put("lists of those who agreed", repeated("Iran and Iraq agreed to hold talks with rebels and "));
        texts.put(
                "no full stop", repeated("the envoy said that rebels had gone to the town where they met on Friday "));
        texts.put("figures", repeated("1234567890 "));
        texts.put("days", repeated("May 5, "));
        texts.put("weekdays", repeated("on Monday and on Tuesday "));
        texts.put("quotation marks", repeated("\"“‘ he said \""));
        texts.put("brackets", repeated("(talks [in (Geneva "));
        texts.put("conjunctions", repeated("and or but while "));
        texts.put("hyphens", repeated("a-"));
        texts.put("dots", repeated("U.S."));
        texts.put("one word", "a".repeat(LENGTH));
        texts.put("short paragraphs", repeated("talks\n\n"));
        texts.put("sentences on one truce", repeated("Syria agreed to a ceasefire. "));
        texts.put(
                "rounds that all differ", numbered(n -> "The %s round of Syrian peace talks was held in %s in May %d. "
                        .formatted(of(ORDINALS, n), of(CITIES, n / 6), 1990 + n / 42 % 30)));
        texts.put(
                "parties that all differ",
                numbered(
                        n -> "Peace talks in Geneva between the %s Movement and Syria were held. ".formatted(name(n))));
        texts.put("meetings that all differ", numbered(n -> "President %s met President Y%s on Friday. "
                .formatted(name(n), name(n))));
        texts.put("refusals that all differ", numbered(n -> "The %s Movement rejected talks. ".formatted(name(n))));
        return texts.entrySet().stream().map(text -> Arguments.of(text.getKey(), text.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void anEndlessTextIsReadToItsEnd(String name, String text) {
        Extraction extraction = EXTRACTOR.extract(Articles.on(DAY, "id", List.of(text.split("\n\n"))));

        assertThat(extraction.mentions()).allMatch(mention -> extraction
                .text()
                .startsWith(
                        mention.getEvidence().getSentence(),
                        mention.getEvidence().getStart()));
    }

    private static String repeated(String part) {
        return part.repeat(LENGTH / part.length());
    }

    private static String numbered(IntFunction<String> sentence) {
        int sentences = LENGTH / sentence.apply(0).length();
        return IntStream.range(0, sentences).mapToObj(sentence).collect(Collectors.joining());
    }

    private static String of(List<String> all, int n) {
        return all.get(n % all.size());
    }

    /** A capitalised word that no vocabulary has, another for each number. */
    private static String name(int n) {
        StringBuilder name = new StringBuilder("Xq");
        for (int rest = n; rest > 0; rest /= 26) {
            name.append((char) ('a' + rest % 26));
        }
        return name.toString();
    }
}
