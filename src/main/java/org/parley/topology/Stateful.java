package org.parley.topology;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/** Processors together with the stores they own, so that the wiring names each store once. */
final class Stateful {
    private Stateful() {}

    static <K, V, K2, V2> ProcessorSupplier<K, V, K2, V2> with(
            Supplier<Processor<K, V, K2, V2>> processor, StoreBuilder<?>... stores) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<K, V, K2, V2> get() {
                return processor.get();
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return inOrder(stores);
            }
        };
    }

    static <K, V, V2> FixedKeyProcessorSupplier<K, V, V2> valuesWith(
            Supplier<FixedKeyProcessor<K, V, V2>> processor, StoreBuilder<?>... stores) {
        return new FixedKeyProcessorSupplier<>() {
            @Override
            public FixedKeyProcessor<K, V, V2> get() {
                return processor.get();
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return inOrder(stores);
            }
        };
    }

    /** The order shows in the topology's description, which is compared with the committed one. */
    private static Set<StoreBuilder<?>> inOrder(StoreBuilder<?>... stores) {
        return new LinkedHashSet<>(List.of(stores));
    }
}
