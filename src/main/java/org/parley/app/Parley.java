package org.parley.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.parley.app.command.DemoCommand;
import org.parley.app.command.EventsCommand;
import org.parley.app.command.InspectCommand;
import org.parley.app.command.ProcessCommand;
import org.parley.app.command.PublishCommand;
import org.parley.app.command.RoundsCommand;
import org.parley.app.command.ServeCommand;
import org.parley.app.command.TopicsCommand;
import org.parley.app.command.TopologyCommand;
import org.parley.app.settings.Home;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line. Exit codes: 0, 2 for wrong usage, 1 for failure with the reason on one line. */
@Command(
        name = "parley",
        description = "Turns a stream of raw news into a live, evidenced table of talk rounds.",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            PublishCommand.class,
            ProcessCommand.class,
            InspectCommand.class,
            RoundsCommand.class,
            EventsCommand.class,
            TopologyCommand.class,
            TopicsCommand.class,
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        footerHeading = "%n",
        footer = {
            "Begin with: ./parley demo",
            "Settings stand in config/parley.properties. Each command has its own --help.",
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        usageHelpWidth = 110)
public final class Parley {
    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            defaultValue = "false",
            description = "Log more, and show where an error comes from.")
    private boolean debug;

    private Parley() {}

    public static void main(String[] arguments) {
        // Avro makes objects only of classes that it is told to trust, and reads this once, before the first record.
        System.setProperty("org.apache.avro.SERIALIZABLE_PACKAGES", "org.parley.model");
        // UTF-8 whatever the machine's locale: names of people are rarely ASCII.
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int code = commandLine(out, err).execute(arguments);
        out.flush();
        err.flush();
        // Not a plain return: a client thread of Kafka may still be closing.
        System.exit(code);
    }

    /** The whole command line, writing to the given streams. */
    public static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        Parley parley = new Parley();
        CommandLine line = new CommandLine(parley).setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionStrategy(parsed -> {
            Logging.start(Home.ofLauncher(), parley.debug);
            return new CommandLine.RunLast().execute(parsed);
        });
        line.setExecutionExceptionHandler((failure, command, parsed) -> Failure.tell(failure, err, parley.debug));
        return line;
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }
}
