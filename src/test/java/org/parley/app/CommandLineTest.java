package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class CommandLineTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpListsEveryCommandOnOneLine() {
        assertThat(run("--help")).isZero();

        assertThat(out.toString().lines().filter(line -> line.matches(" {2}[a-z]+ +[A-Z].*\\.")))
                .hasSameSizeAs(commands().toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpWithExamples(String command) {
        assertThat(run(command, "--help")).isZero();

        assertThat(out.toString()).contains("Usage: parley " + command).contains("  ./parley " + command);
    }

    @Test
    void versionIsOneLine() {
        assertThat(run("--version")).isZero();

        assertThat(out.toString().lines()).singleElement().asString().startsWith("parley ");
    }

    @Test
    void anUnknownCommandIsWrongUsage() {
        assertThat(run("fly")).isEqualTo(2);

        assertThat(err.toString()).contains("fly");
    }

    @Test
    void noCommandIsWrongUsage() {
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        assertThat(run("inspect", "--jsn", "seeds")).isEqualTo(2);
    }

    @Test
    void aWrongSettingFailsWithItsReasonAndNoStackTrace() {
        assertThat(run("inspect", "--set", "colour=red", "seeds")).isEqualTo(1);

        assertThat(err.toString())
                .contains("--set colour=red: unknown setting 'colour'")
                .doesNotContain("\tat ");
    }

    static java.util.stream.Stream<String> commands() {
        return Parley.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()))
                .getSubcommands()
                .keySet()
                .stream();
    }

    private int run(String... arguments) {
        CommandLine line = Parley.commandLine(new PrintWriter(out), new PrintWriter(err));
        return line.execute(arguments);
    }
}
