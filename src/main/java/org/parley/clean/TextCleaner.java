package org.parley.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.model.Removed;

/** Takes the article out of a flattened page. */
final class TextCleaner {
    private final Credits credits;

    TextCleaner(Credits credits) {
        this.credits = credits;
    }

    /** The article of a text body, with {@code title} as its producer claims it. */
    Extract extract(String text, @Nullable String title) {
        TextLines lines = TextLines.of(text);
        MainStretch stretch = MainStretch.of(lines);
        @Nullable String headline = title == null ? TextTitle.of(lines, stretch).orElse(null) : title;
        List<String> paragraphs = new ArrayList<>();
        RemovedLines removed = new RemovedLines();
        lines.codeLines().forEach(line -> removed.add(line, NoiseKind.SCRIPT));
        @Nullable String byline = null;
        @Nullable String agency = null;
        for (int i = 0; i < lines.size(); i++) {
            Optional<NoiseKind> noise = noise(lines.text(i), headline);
            if (stretch.contains(i) && noise.isEmpty()) {
                paragraphs.add(lines.text(i));
                continue;
            }
            NoiseKind kind = noise.orElse(i < stretch.from() ? NoiseKind.NAVIGATION : NoiseKind.RELATED);
            removed.add(lines.piece(i).line(), kind);
            byline = byline == null && kind == NoiseKind.BYLINE ? lines.text(i) : byline;
            agency = agency == null ? credits.ofLine(lines.text(i)).orElse(null) : agency;
        }
        return new Extract(headline, byline, agency, paragraphs, removed.list());
    }

    private Optional<NoiseKind> noise(String line, @Nullable String headline) {
        if (Headline.same(line, headline)) {
            return Optional.of(NoiseKind.DUPLICATE_TITLE);
        }
        return credits.isCredit(line) ? Optional.of(NoiseKind.CREDIT) : NoiseKind.of(line);
    }

    /** What a page gives before its origin and date are looked into. */
    record Extract(
            @Nullable String title,
            @Nullable String byline,
            @Nullable String agency,
            List<String> paragraphs,
            List<Removed> removed) {}
}
