package org.parley.round;

import java.util.List;
import java.util.Set;
import org.parley.model.Mention;

/** Turns the mentions of one process into its events and rounds. Immutable, thread-safe. */
public final class Assembler {
    /** A pure function of the set. All mentions are of the same process and carry their story. */
    public Assembled assemble(Set<Mention> mentions) {
        ProcessTable table = new ProcessTable();
        table.replace(List.of(), mentions);
        return table.assembled();
    }
}
