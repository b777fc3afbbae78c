package org.parley.app.command;

import java.util.concurrent.Callable;
import java.util.function.Function;
import org.parley.app.inspect.Inspection;
import org.parley.app.inspect.InspectionJson;
import org.parley.app.inspect.InspectionRun;
import org.parley.app.inspect.InspectionText;
import org.parley.app.inspect.Inspector;
import org.parley.app.print.Ink;
import org.parley.app.run.Configured;
import org.parley.article.ArticleLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "inspect",
        description = "Clean and read articles one at a time, without Kafka.",
        footer = {
            "Examples:",
            "  ./parley inspect seeds                          what is found in the sample articles",
            "  ./parley inspect --explain page.html            the page with what was cut, and which rule found what",
            "  ./parley inspect --json articles.jsonl.gz       one JSON object per article",
            "  curl -s https://example.org/feed | ./parley inspect --json -",
        })
public final class InspectCommand implements Callable<Integer> {
    @Mixin
    private Articles articles = new Articles();

    @Option(names = "--json", description = "One JSON object per article and line.")
    private boolean asJson;

    @Option(
            names = "--explain",
            description = "Show the page with what was cut and why, and the rule behind each finding.")
    private boolean explained;

    @Mixin
    private Configuration configuration = new Configuration();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        Configured configured = configuration.check();
        Inspector inspector = new Inspector(
                new ArticleLimits(configured.settings().processing().bodyMaxBytes()),
                configured.vocabulary(),
                configured.rules());
        InspectionRun run = new InspectionRun(inspector, writer(), output.out(), output.err());
        run.inspect(articles.read());
        output.tell(run.summary());
        return run.failed() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private Function<Inspection, String> writer() {
        return asJson ? new InspectionJson(explained)::line : new InspectionText(explained, Ink.ofTerminal())::block;
    }
}
