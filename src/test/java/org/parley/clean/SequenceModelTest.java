package org.parley.clean;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SequenceModelTest {
    @Test
    void aGapIsMadeOnlyWhereAPieceIsSurelyNone() {
        assertThat(SequenceModel.decode(new double[] {2, 2, -1, 2, 2})).containsExactly(true, true, true, true, true);
        assertThat(SequenceModel.decode(new double[] {2, 2, -2, 2, 2})).containsExactly(true, true, false, true, true);
        assertThat(SequenceModel.decode(new double[] {2, 2, -1, -1, 2}))
                .containsExactly(true, true, false, false, true);
    }

    @Test
    void theArticleBeginsAndEndsWithPiecesThatSpeakForThemselves() {
        assertThat(SequenceModel.decode(new double[] {-0.1, 2, 2, -0.1})).containsExactly(false, true, true, false);
    }

    @Test
    void aPieceThatIsHardlyProbableIsNoArticleBesideOne() {
        assertThat(SequenceModel.decode(new double[] {1, -3, 3})).containsExactly(false, false, true);
    }

    @Test
    void whereNothingSpeaksForItselfThereIsNoArticle() {
        assertThat(SequenceModel.decode(new double[] {-1, -2})).containsExactly(false, false);
        assertThat(SequenceModel.decode(new double[0])).isEmpty();
    }

    @Property
    void noOtherChoiceOfPiecesIsBetter(@ForAll @Size(max = 8) double @DoubleRange(min = -3, max = 3) [] scores) {
        double best = 0;
        for (int choice = 0; choice < 1 << scores.length; choice++) {
            boolean[] keep = new boolean[scores.length];
            for (int i = 0; i < keep.length; i++) {
                keep[i] = (choice >> i & 1) == 1;
            }
            best = Math.max(best, value(keep, scores));
        }
        assertThat(value(SequenceModel.decode(scores), scores)).isEqualTo(best);
    }

    /** The sum of the kept pieces less 1.4 for each gap. */
    private static double value(boolean[] keep, double[] scores) {
        double value = 0;
        boolean isAfterArticle = false;
        boolean isInArticle = false;
        for (int i = 0; i < keep.length; i++) {
            if (keep[i]) {
                value += scores[i] - (isAfterArticle ? 1.4 : 0);
            }
            isAfterArticle = !keep[i] && (isInArticle || isAfterArticle);
            isInArticle = keep[i];
        }
        return value;
    }
}
