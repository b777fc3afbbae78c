package org.parley.topology;

import java.util.List;
import java.util.SortedMap;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.parley.model.Event;
import org.parley.model.Mention;
import org.parley.model.ProcessReport;
import org.parley.model.TalkRound;
import org.parley.round.Assembled;
import org.parley.round.ProcessTable;

/**
 * {@code assemble-rounds}: keeps the mentions of each process and publishes what changed in its events and rounds.
 *
 * <p>The store holds the mentions and is all there is to know; a {@link ProcessTable} is made of it when a process is first
 * heard of after a start, and then only follows what changes. It is put back among the others once it has taken a report: one
 * that failed is made anew.
 */
final class AssembleRounds extends ContextualProcessor<String, ProcessReport, String, Outcome> {
    @SuppressWarnings("NullAway.Init")
    private KeyValueStore<String, ProcessReport> reports;

    @SuppressWarnings("NullAway.Init")
    private Ledger<Event> events;

    @SuppressWarnings("NullAway.Init")
    private Ledger<TalkRound> rounds;

    /** Made anew with the task: after an aborted transaction the stores go back, and so must this. */
    private ProcessTables tables = new ProcessTables();

    @Override
    public void init(ProcessorContext<String, Outcome> context) {
        super.init(context);
        KeyValueStore<String, String> redirects = context.getStateStore(Stores.REDIRECTS);
        reports = context.getStateStore(Stores.PROCESS_REPORTS);
        events = new Ledger<>(context.getStateStore(Stores.EVENTS), redirects, Ledger.Kind.EVENTS);
        rounds = new Ledger<>(context.getStateStore(Stores.TALK_ROUNDS), redirects, Ledger.Kind.ROUNDS);
        tables = new ProcessTables();
    }

    @Override
    public void process(Record<String, ProcessReport> record) {
        String process = record.key();
        ProcessReport report = record.value();
        @Nullable ProcessTable known = tables.take(process);
        ProcessTable table = known != null ? known : stored(process);
        String place = Keys.of(process, report.getArticleId());
        // Nothing is stored before the stage has succeeded: a report that it cannot take goes to dead-letters alone.
        ProcessTable.Change change = table.replace(mentions(reports.get(place)), report.getMentions());
        if (report.getMentions().isEmpty()) {
            reports.delete(place);
        } else {
            reports.put(place, report);
        }
        if (known == null) {
            // what is published may have been made by the rules of another version
            Assembled all = table.assembled();
            forwardEvents(record, events.replaceAll(process, all.events()));
            forwardRounds(record, rounds.replaceAll(process, all.rounds()));
        } else {
            forwardEvents(record, events.publish(change.events()));
            forwardRounds(record, rounds.publish(change.rounds()));
        }
        tables.put(process, table);
    }

    private void forwardEvents(Record<String, ProcessReport> cause, SortedMap<String, @Nullable Event> changes) {
        changes.forEach((id, event) -> context().forward(cause.withKey(id).withValue(new Outcome.OfEvent(event))));
    }

    private void forwardRounds(Record<String, ProcessReport> cause, SortedMap<String, @Nullable TalkRound> changes) {
        changes.forEach((id, round) -> context().forward(cause.withKey(id).withValue(new Outcome.OfRound(round))));
    }

    private ProcessTable stored(String process) {
        ProcessTable table = new ProcessTable();
        table.replace(
                List.of(),
                Keys.valuesUnder(reports, process).stream()
                        .flatMap(report -> report.getMentions().stream())
                        .toList());
        return table;
    }

    private static List<Mention> mentions(@Nullable ProcessReport report) {
        return report == null ? List.of() : report.getMentions();
    }
}
