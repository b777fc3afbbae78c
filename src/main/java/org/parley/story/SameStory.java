package org.parley.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.model.BlockEntry;
import org.parley.model.Fingerprint;
import org.parley.model.LinkKind;
import org.parley.model.StoryLink;
import org.parley.model.TermWeight;

/** The one rule that says whether two articles tell the same story. Symmetric. Immutable, thread-safe. */
public final class SameStory {
    /** Days between two reports of the same story, at most. */
    public static final int DEFAULT_WINDOW_DAYS = 3;

    private static final int MOST_WEIGHT = 1000;

    private final int windowDays;

    public SameStory() {
        this(DEFAULT_WINDOW_DAYS);
    }

    /** A rule with a window of its own, in days, at least 0. */
    public SameStory(int windowDays) {
        this.windowDays = windowDays;
    }

    /** How alike two articles are, or empty if they tell different stories. {@code of(a, b)} equals {@code of(b, a)}. */
    public Optional<Likeness> of(Fingerprint a, Fingerprint b) {
        if (!a.getLanguage().equals(b.getLanguage()) || daysApart(a, b) > windowDays) {
            return Optional.empty();
        }
        SharedText shared = SharedText.of(a, b);
        if (shared.isCopy()) {
            return Optional.of(new Likeness(LinkKind.wire_copy, shared.ofShorter()));
        }
        int needed = Weights.SAME_STORY + Weights.PER_DAY * daysApart(a, b);
        int excess = cosine(a.getTerms(), b.getTerms()) - needed;
        return excess > 0
                ? Optional.of(new Likeness(LinkKind.same_story, Math.min(MOST_WEIGHT, excess)))
                : Optional.empty();
    }

    /** The link between two articles of a bucket, or empty if they tell different stories. Symmetric too. */
    public Optional<StoryLink> link(BlockEntry one, BlockEntry other) {
        boolean inOrder = one.getArticleId().compareTo(other.getArticleId()) < 0;
        BlockEntry a = inOrder ? one : other;
        BlockEntry b = inOrder ? other : one;
        return of(a.getFingerprint(), b.getFingerprint()).map(likeness -> StoryLink.newBuilder()
                .setA(a.getArticleId())
                .setAVersion(a.getVersion())
                .setB(b.getArticleId())
                .setBVersion(b.getVersion())
                .setKind(likeness.kind())
                .setWeight(likeness.weight())
                .build());
    }

    /** An article without a date may be as far away as the window allows. */
    private int daysApart(Fingerprint a, Fingerprint b) {
        LocalDate one = a.getPublished();
        LocalDate other = b.getPublished();
        return one == null || other == null
                ? windowDays
                : (int) Math.min(Integer.MAX_VALUE, Math.abs(one.toEpochDay() - other.toEpochDay()));
    }

    /** Cosine of two vectors of unit length, in thousandths: a merge of two sorted lists. */
    private static int cosine(List<TermWeight> a, List<TermWeight> b) {
        long sum = 0;
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            int order = Integer.compare(a.get(i).getTerm(), b.get(j).getTerm());
            if (order == 0) {
                sum += (long) a.get(i).getWeight() * b.get(j).getWeight();
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (int) (sum / 1000);
    }
}
