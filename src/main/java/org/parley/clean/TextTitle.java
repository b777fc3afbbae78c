package org.parley.clean;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.article.CanonicalUrl;

/** Finds the headline of a flattened page among the lines before its body. */
final class TextTitle {
    /** Shorter lines are labels, longer ones are summaries. */
    private static final int FEWEST_WORDS = 4;

    private static final int MOST_WORDS = 30;

    /** A short headline counts where the page's own title or its address says the same. */
    private static final int FEWEST_WORDS_CONFIRMED = 2;

    /** A page's own title stands in its first lines, followed by the site's name. */
    private static final int FIRST_LINES = 3;

    /** With less in common, line and address are about one topic at best. */
    private static final double LEAST_EVIDENCE = 0.25;

    // what a line's place counts beside its likeness to the address
    private static final double IS_OWN_TITLE = 0.3;
    private static final double COMES_AGAIN = 0.1;

    private final Blocks lines;
    private final MainStretch body;
    private final UrlWords address;
    private final List<String> siteKeys;
    private final Map<String, int[]> places = new HashMap<>();

    private TextTitle(Blocks lines, MainStretch body, @Nullable String url) {
        this.lines = lines;
        this.body = body;
        this.address = UrlWords.of(url);
        this.siteKeys = siteKeys(url);
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            places.merge(Headline.key(lines.text(i)), new int[] {i, i}, (seen, here) -> new int[] {seen[0], at});
        }
    }

    /**
     * In this order: the line before the body for which the page's address and its first lines speak most; a line that comes
     * twice, once before the body; the last line before the body that reads like a headline.
     */
    static Optional<String> of(Blocks lines, MainStretch body, @Nullable String url) {
        TextTitle search = new TextTitle(lines, body, url);
        return search.confirmed()
                .or(() -> search.first(i -> search.isHeadline(i) && search.comesAgain(i) && !search.comesAfter(i)))
                .or(() -> search.last(i -> search.isHeadline(i) && !search.comesAfter(i)));
    }

    /** Of lines for which equally much speaks the last: the page's own title stands above the headline. */
    private Optional<String> confirmed() {
        return IntStream.range(0, body.from())
                .filter(i -> evidence(i) >= LEAST_EVIDENCE)
                .boxed()
                .max(Comparator.comparingDouble(this::evidence).thenComparing(Comparator.naturalOrder()))
                .map(this::title);
    }

    /** What speaks for a line, 0 to about 1.5. */
    private double evidence(int i) {
        if (!isHeadline(i, FEWEST_WORDS_CONFIRMED)) {
            return 0;
        }
        double likeness = address.likeness(title(i));
        if (!isHeadline(i, likeness > 0 ? FEWEST_WORDS_CONFIRMED : FEWEST_WORDS)) {
            return 0;
        }
        return likeness
                + (isBeginOfFirstLines(i) ? IS_OWN_TITLE : 0)
                + (comesAgain(i) && !comesAfter(i) ? COMES_AGAIN : 0);
    }

    private Optional<String> first(IntPredicate test) {
        return IntStream.range(0, body.from()).filter(test).boxed().findFirst().map(this::title);
    }

    private Optional<String> last(IntPredicate test) {
        return IntStream.iterate(body.from() - 1, i -> i >= 0, i -> i - 1)
                .filter(test)
                .boxed()
                .findFirst()
                .map(this::title);
    }

    private String title(int i) {
        return Headline.withoutName(lines.text(i), siteKeys);
    }

    private boolean isHeadline(int i) {
        return isHeadline(i, FEWEST_WORDS);
    }

    private boolean isHeadline(int i, int fewestWords) {
        TextShape shape = lines.shape(i);
        return shape.words() >= fewestWords
                && shape.words() <= MOST_WORDS
                && shape.end() != TextShape.End.STOP
                && shape.end() != TextShape.End.COLON
                && shape.numberShare() < 0.5
                && lines.noise(i) == null;
    }

    /** A label, such as a topic, is repeated below the article; a headline seldom is. */
    private boolean comesAfter(int i) {
        return places(i)[1] >= body.to();
    }

    private boolean comesAgain(int i) {
        return places(i)[1] > i;
    }

    private int[] places(int i) {
        return places.get(Headline.key(lines.text(i)));
    }

    private boolean isBeginOfFirstLines(int i) {
        String key = Headline.key(lines.text(i));
        return IntStream.range(0, Math.min(i, FIRST_LINES))
                .anyMatch(j -> Headline.key(lines.text(j)).startsWith(key));
    }

    private static List<String> siteKeys(@Nullable String url) {
        @Nullable String host = url == null ? null : CanonicalUrl.host(url);
        return host == null
                ? List.of()
                : Arrays.stream(host.split("\\.", -1))
                        .map(Headline::key)
                        .filter(label -> label.length() > 3)
                        .toList();
    }
}
