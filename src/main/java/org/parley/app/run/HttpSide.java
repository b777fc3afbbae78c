package org.parley.app.run;

import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.util.stream.Stream;
import org.parley.app.settings.Settings.Connection;
import org.parley.app.settings.Settings.HttpAddress;
import org.parley.serve.AddressTakenException;
import org.parley.serve.ParleyHttp;
import org.parley.serve.Readiness;

/** The tables of an instance over HTTP, with its metrics. */
public final class HttpSide implements AutoCloseable {
    private final ParleyHttp http;
    private final BrokerPulse pulse;
    private final KafkaStreamsMetrics streamsMetrics;
    private final JvmGcMetrics gcMetrics;
    private final PrometheusMeterRegistry metrics;

    private HttpSide(
            ParleyHttp http,
            BrokerPulse pulse,
            KafkaStreamsMetrics streamsMetrics,
            JvmGcMetrics gcMetrics,
            PrometheusMeterRegistry metrics) {
        this.http = http;
        this.pulse = pulse;
        this.streamsMetrics = streamsMetrics;
        this.gcMetrics = gcMetrics;
        this.metrics = metrics;
    }

    /**
     * Serves the tables of an instance, which need not be ready yet.
     *
     * @throws CannotRunException if something else listens there
     */
    public static HttpSide start(HttpAddress address, Connection connection, Instance instance) {
        PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        KafkaStreamsMetrics streamsMetrics = new KafkaStreamsMetrics(instance.streams());
        JvmGcMetrics gcMetrics = new JvmGcMetrics();
        streamsMetrics.bindTo(metrics);
        gcMetrics.bindTo(metrics);
        new JvmMemoryMetrics().bindTo(metrics);
        new JvmThreadMetrics().bindTo(metrics);
        new ProcessorMetrics().bindTo(metrics);
        new UptimeMetrics().bindTo(metrics);
        BrokerPulse pulse = BrokerPulse.start(connection);
        Readiness readiness = () -> Stream.of(instance.readiness(), pulse)
                .flatMap(part -> part.obstacle().stream())
                .findFirst();
        try {
            ParleyHttp http = ParleyHttp.start(address.host(), address.port(), instance.tables(), readiness, metrics);
            return new HttpSide(http, pulse, streamsMetrics, gcMetrics, metrics);
        } catch (AddressTakenException e) {
            pulse.close();
            throw new CannotRunException(
                    e.getMessage() + ": another program does; --set http.port=N takes another port, 0 any free one", e);
        }
    }

    public URI uri() {
        return http.uri();
    }

    @Override
    public void close() {
        http.close();
        pulse.close();
        streamsMetrics.close();
        gcMetrics.close();
        metrics.close();
    }
}
