package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Trees: asked, written, read, and learnt from a page whose rule is known. */
class BoostedTreesTest {
    private static final Features<Page> FEATURES = new Features<>(
            List.of(new Signal<>("words", 1, (page, i) -> page.blocks().shape(i).words())));
    private static final List<String> FILE = List.of("bias\t-500", "words>2.0 words[-1]>0.0\t0 100 1000 2000");

    @Test
    void theAnswersToAllQuestionsOfATreeChooseItsValue() {
        assertThat(TreeFile.read(FEATURES, FILE).scores(seen("one two three", "one", "one two three")))
                .as("long at the border, short below a line, long below a line")
                .containsExactly(0.5, -0.4, 1.5);
    }

    @Test
    void aModelIsReadAsItWasWritten() {
        assertThat(TreeFile.write(FEATURES, TreeFile.read(FEATURES, FILE))).isEqualTo(FILE);
    }

    @Test
    void aModelOfOtherSignalsIsRefused() {
        assertThatThrownBy(() -> TreeFile.read(FEATURES, List.of("colour>1.0\t0 1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("colour");
    }

    @Test
    void aRuleIsLearntFromExamples() {
        // long lines below a short one are kept
        Page page = page("a b c", "a", "a b c", "a b c", "b", "c", "a b c d", "a b c e", "f", "a b c g");
        List<Boolean> kept = List.of(false, false, true, false, false, false, true, false, false, true);
        List<Example<Page>> examples = IntStream.range(0, 40)
                .mapToObj(i -> new Example<>("site" + i, page, kept, 1))
                .toList();
        BoostedTrees trees = new TreeTrainer(30, 2, 0.3, 1, 1, 1).train(FEATURES, examples);
        assertThat(trees.scores(FEATURES.observe(page, trees.inputs())))
                .satisfies(scores -> assertThat(IntStream.range(0, scores.length)
                                .mapToObj(i -> scores[i] > 0)
                                .toList())
                        .isEqualTo(kept));
    }

    @Test
    void trainingTwiceGivesTheSameModel() {
        List<Example<Page>> examples = List.of(
                new Example<>("one", page("a b c", "a", "b c d e f g h"), List.of(true, false, true), 30),
                new Example<>("two", page("a", "a", "b c d e"), List.of(false, false, true), 30));
        TreeTrainer trainer = new TreeTrainer(10, 3, 0.1, 1, 1, 0.5);
        assertThat(TreeFile.write(FEATURES, trainer.train(FEATURES, examples)))
                .isEqualTo(TreeFile.write(FEATURES, trainer.train(FEATURES, examples)));
    }

    private static Page page(String... lines) {
        return new Page(TextLines.of(String.join("\n\n", lines)), null);
    }

    private static Features<Page>.Observed seen(String... lines) {
        return FEATURES.observe(page(lines), TreeFile.read(FEATURES, FILE).inputs());
    }
}
