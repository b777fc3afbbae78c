package org.parley.app;

import java.io.PrintWriter;
import org.parley.app.command.InvalidConfigurationException;
import org.parley.app.run.CannotRunException;
import org.parley.app.run.Shutdown;
import picocli.CommandLine.ExitCode;

/** How a command that failed says why: in one line, or in one line per problem of the configuration. */
final class Failure {
    private Failure() {}

    static int tell(Exception failure, PrintWriter err, boolean debug) {
        if (Shutdown.isUnderWay() && !debug) {
            return ExitCode.SOFTWARE;
        }
        if (failure instanceof InvalidConfigurationException configuration) {
            configuration.problems().forEach(err::println);
            err.printf(
                    "parley: %d wrong in the configuration%n",
                    configuration.problems().size());
        } else if (failure instanceof CannotRunException expected) {
            err.println("parley: " + expected.getMessage());
        } else {
            err.println("parley: unexpected " + failure + (debug ? "" : " (--debug shows where)"));
        }
        if (debug) {
            failure.printStackTrace(err);
        }
        err.flush();
        return ExitCode.SOFTWARE;
    }
}
