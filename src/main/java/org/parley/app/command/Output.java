package org.parley.app.command;

import java.io.PrintWriter;
import org.parley.app.run.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Where a command writes: results to {@code out}, everything else to {@code err}, so that results can be piped. */
@Command
final class Output {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    PrintWriter out() {
        return command.commandLine().getOut();
    }

    PrintWriter err() {
        return command.commandLine().getErr();
    }

    Progress progress() {
        return new Progress(err());
    }

    /** Tells at once: what comes next may take long. */
    void tell(String line) {
        err().println(line);
        err().flush();
    }
}
