package org.parley.topology;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.parley.model.ArticleMentions;
import org.parley.model.ContentVersion;
import org.parley.model.Mention;
import org.parley.model.ProcessReport;

/**
 * {@code route-mentions}: sends an article's mentions on to their processes, and an empty report to each process that the
 * article no longer mentions.
 */
final class RouteMentions extends ContextualProcessor<String, @Nullable ArticleMentions, String, ProcessReport> {
    @SuppressWarnings("NullAway.Init")
    private KeyValueStore<String, ArticleMentions> routed;

    @Override
    public void init(ProcessorContext<String, ProcessReport> context) {
        super.init(context);
        routed = context.getStateStore(Stores.ROUTED_MENTIONS);
    }

    @Override
    public void process(Record<String, @Nullable ArticleMentions> record) {
        SortedMap<String, List<Mention>> before = byProcess(routed.get(record.key()));
        SortedMap<String, List<Mention>> now = byProcess(record.value());
        before.keySet().stream()
                .filter(process -> !now.containsKey(process))
                .forEach(process -> send(record, process, List.of()));
        now.forEach((process, mentions) -> {
            if (!sameContent(mentions, before.get(process))) {
                send(record, process, mentions);
            }
        });
        routed.put(record.key(), record.value());
    }

    /** Not by {@code equals}: what Avro decodes compares by the model of the serde, which need not know java.time. */
    private static boolean sameContent(List<Mention> mentions, @Nullable List<Mention> others) {
        return others != null && ContentVersion.ofAll(mentions.stream()).equals(ContentVersion.ofAll(others.stream()));
    }

    private void send(Record<String, ?> cause, String process, List<Mention> mentions) {
        context().forward(cause.withKey(process).withValue(new ProcessReport(cause.key(), mentions)));
    }

    private static SortedMap<String, List<Mention>> byProcess(@Nullable ArticleMentions article) {
        return article == null
                ? new TreeMap<>()
                : article.getMentions().stream()
                        .collect(Collectors.groupingBy(
                                Mention::getProcess,
                                TreeMap::new,
                                Collectors.mapping(Function.identity(), Collectors.toList())));
    }
}
