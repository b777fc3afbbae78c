package org.parley.topology;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.round.ProcessTable;

/**
 * The tables of the processes that were last in the news. Which are held makes no difference to what comes out: one that is
 * not is made anew of the store. Not thread-safe.
 */
final class ProcessTables {
    /** Mentions held per task, at some two kilobytes each. The process at hand is held whatever its size. */
    private static final int MOST_MENTIONS = 50_000;

    private final Map<String, ProcessTable> lastUsedLast = new LinkedHashMap<>();
    private int mentions;

    /** The table of a process, which is not held any more until it is {@linkplain #put put} back. */
    @Nullable
    ProcessTable take(String process) {
        @Nullable ProcessTable table = lastUsedLast.remove(process);
        if (table != null) {
            mentions -= table.size();
        }
        return table;
    }

    void put(String process, ProcessTable table) {
        lastUsedLast.put(process, table);
        mentions += table.size();
        Iterator<ProcessTable> oldest = lastUsedLast.values().iterator();
        while (mentions > MOST_MENTIONS && lastUsedLast.size() > 1) {
            mentions -= oldest.next().size();
            oldest.remove();
        }
    }
}
