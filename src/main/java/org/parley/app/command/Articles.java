package org.parley.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.parley.article.ArticleReader;
import org.parley.article.Read;
import picocli.CommandLine.Parameters;

/** The articles that a command is given. */
final class Articles {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files (.txt, .html, .jsonl), folders, or - for JSONL.")
    private List<Path> paths = List.of();

    List<Path> paths() {
        return paths;
    }

    /** What stands in them, read as it is asked for. */
    Stream<Read> read() {
        ArticleReader reader = new ArticleReader(System.in);
        return paths.stream().flatMap(reader::read);
    }
}
