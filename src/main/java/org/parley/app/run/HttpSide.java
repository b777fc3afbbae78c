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
import org.parley.app.settings.Settings.HttpAddress;
import org.parley.serve.AddressTakenException;
import org.parley.serve.ParleyHttp;

/** The tables of an instance over HTTP, with its metrics. */
public final class HttpSide implements AutoCloseable {
    private final ParleyHttp http;
    private final KafkaStreamsMetrics streamsMetrics;
    private final JvmGcMetrics gcMetrics;
    private final PrometheusMeterRegistry metrics;

    private HttpSide(
            ParleyHttp http,
            KafkaStreamsMetrics streamsMetrics,
            JvmGcMetrics gcMetrics,
            PrometheusMeterRegistry metrics) {
        this.http = http;
        this.streamsMetrics = streamsMetrics;
        this.gcMetrics = gcMetrics;
        this.metrics = metrics;
    }

    /** @throws CannotRunException if something else listens there */
    public static HttpSide start(HttpAddress address, Instance instance) {
        PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        KafkaStreamsMetrics streamsMetrics = new KafkaStreamsMetrics(instance.streams());
        JvmGcMetrics gcMetrics = new JvmGcMetrics();
        streamsMetrics.bindTo(metrics);
        gcMetrics.bindTo(metrics);
        new JvmMemoryMetrics().bindTo(metrics);
        new JvmThreadMetrics().bindTo(metrics);
        new ProcessorMetrics().bindTo(metrics);
        new UptimeMetrics().bindTo(metrics);
        try {
            ParleyHttp http =
                    ParleyHttp.start(address.host(), address.port(), instance.tables(), instance.readiness(), metrics);
            return new HttpSide(http, streamsMetrics, gcMetrics, metrics);
        } catch (AddressTakenException e) {
            throw new CannotRunException(
                    e.getMessage() + ": another program does (--port takes another port, 0 any free one)", e);
        }
    }

    public URI uri() {
        return http.uri();
    }

    @Override
    public void close() {
        http.close();
        streamsMetrics.close();
        gcMetrics.close();
        metrics.close();
    }
}
