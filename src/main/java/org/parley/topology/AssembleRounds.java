package org.parley.topology;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.parley.model.Event;
import org.parley.model.Mention;
import org.parley.model.ProcessReport;
import org.parley.model.TalkRound;
import org.parley.round.Assembled;
import org.parley.round.Assembler;

/** {@code assemble-rounds}: keeps the mentions of each process and publishes what changed in its events and rounds. */
final class AssembleRounds extends ContextualProcessor<String, ProcessReport, String, Outcome> {
    private final Assembler assembler;

    @SuppressWarnings("NullAway.Init")
    private KeyValueStore<String, ProcessReport> reports;

    @SuppressWarnings("NullAway.Init")
    private Ledger<Event> events;

    @SuppressWarnings("NullAway.Init")
    private Ledger<TalkRound> rounds;

    AssembleRounds(Assembler assembler) {
        this.assembler = assembler;
    }

    @Override
    public void init(ProcessorContext<String, Outcome> context) {
        super.init(context);
        reports = context.getStateStore(Stores.PROCESS_REPORTS);
        events = new Ledger<>(context.getStateStore(Stores.EVENTS), Ledger.Kind.EVENTS);
        rounds = new Ledger<>(context.getStateStore(Stores.TALK_ROUNDS), Ledger.Kind.ROUNDS);
    }

    @Override
    public void process(Record<String, ProcessReport> record) {
        String process = record.key();
        ProcessReport report = record.value();
        // Nothing is stored before the stage has succeeded: a report that it cannot take goes to dead-letters alone.
        Assembled assembled = assembler.assemble(mentionsWith(process, report));
        String place = Keys.of(process, report.getArticleId());
        if (report.getMentions().isEmpty()) {
            reports.delete(place);
        } else {
            reports.put(place, report);
        }
        events.replace(process, assembled.events()).forEach(change -> context()
                .forward(record.withKey(change.key).withValue(new Outcome.OfEvent(change.value))));
        rounds.replace(process, assembled.rounds()).forEach(change -> context()
                .forward(record.withKey(change.key).withValue(new Outcome.OfRound(change.value))));
    }

    private Set<Mention> mentionsWith(String process, ProcessReport report) {
        Map<String, ProcessReport> byArticle = new HashMap<>();
        Keys.valuesUnder(reports, process).forEach(known -> byArticle.put(known.getArticleId(), known));
        byArticle.put(report.getArticleId(), report);
        Set<Mention> mentions = new HashSet<>();
        byArticle.values().forEach(known -> mentions.addAll(known.getMentions()));
        return mentions;
    }
}
