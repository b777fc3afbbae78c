package org.parley.app.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.app.TestConfiguration;
import org.parley.app.run.Configured;
import org.parley.article.ArticleLimits;
import org.parley.article.Read;
import org.parley.model.RawArticle;

class InspectionRunTest {
    private static final Configured CONFIGURED = TestConfiguration.with();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void resultsComeInTheOrderOfTheInput() {
        List<Read> articles = new ArrayList<>();
        IntStream.range(0, 150).forEach(i -> articles.add(article("id-" + i, "Envoys met in Geneva.")));

        InspectionRun run = run(articles);

        assertThat(out.toString().lines())
                .containsExactlyElementsOf(
                        IntStream.range(0, 150).mapToObj(i -> "id-" + i).toList());
        assertThat(run.failed()).isFalse();
        assertThat(run.summary()).startsWith("inspected 150 articles in ").doesNotContain("skipped", "refused");
    }

    @Test
    void badLinesAndRefusedArticlesAreToldCountedAndNoReasonToStop() {
        InspectionRun run = run(List.of(
                new Read.BadLine(Path.of("x.jsonl"), 7, "not JSON"),
                article("blank", " "),
                article("good", "Envoys met in Geneva.")));

        assertThat(out.toString().lines()).containsExactly("good");
        assertThat(err.toString()).contains("x.jsonl:7: not JSON", "blank: refused: the body is blank");
        assertThat(run.summary()).endsWith(", 1 bad lines skipped, 1 refused");
        assertThat(run.failed()).isFalse();
    }

    @Test
    void aMistakeInAStageIsToldAndMakesTheRunFail() {
        InspectionRun run = new InspectionRun(
                inspector(),
                inspection -> {
                    throw new IllegalStateException("a mistake");
                },
                new PrintWriter(out),
                new PrintWriter(err));

        run.inspect(List.of(article("a", "Envoys met in Geneva.")).stream());

        assertThat(run.failed()).isTrue();
        assertThat(err.toString()).contains("a: failed: java.lang.IllegalStateException: a mistake at ");
    }

    private InspectionRun run(List<Read> articles) {
        InspectionRun run = new InspectionRun(
                inspector(),
                inspection -> inspection.article().getId(),
                new PrintWriter(out),
                new PrintWriter(err, true));
        run.inspect(articles.stream());
        return run;
    }

    private static Inspector inspector() {
        return new Inspector(ArticleLimits.DEFAULTS, CONFIGURED.vocabulary(), CONFIGURED.rules());
    }

    private static Read article(String id, String body) {
        return new Read.Article(RawArticle.newBuilder().setId(id).setBody(body).build(), id);
    }
}
