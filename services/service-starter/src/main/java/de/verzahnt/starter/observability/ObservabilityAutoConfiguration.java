package de.verzahnt.starter.observability;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationPredicate;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.exporter.SpanFilter;
import io.micrometer.tracing.propagation.Propagator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/** Traces for every service. They leave it only when {@code management.opentelemetry.tracing.export.otlp.endpoint} is set. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration",
            "org.springframework.boot.micrometer.tracing.autoconfigure.NoopTracerAutoConfiguration"
        })
public class ObservabilityAutoConfiguration {

    @Bean
    Traces traces(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        return new Traces(tracer.getIfAvailable(() -> Tracer.NOOP), propagator.getIfAvailable(() -> Propagator.NOOP));
    }

    /** An event of a span holds the message and the stack of an exception, and those may quote a report. */
    @Bean
    SpanFilter withoutContents() {
        return span -> span.setEvents(List.of());
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    static class Requests {

        /** Monitors ask every few seconds; that is nobody's request. */
        @Bean
        ObservationPredicate notOfMonitors() {
            return (name, context) -> !(context instanceof ServerRequestObservationContext request
                    && request.getCarrier() != null
                    && request.getCarrier().getRequestURI().startsWith("/actuator"));
        }

        @Bean
        FilterRegistrationBean<RefusedReports> refusedReports(ObjectProvider<MeterRegistry> meters) {
            FilterRegistrationBean<RefusedReports> filter =
                    new FilterRegistrationBean<>(new RefusedReports(meters.getIfAvailable(SimpleMeterRegistry::new)));
            // Around everything that may refuse: size limits, security, controllers.
            filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 50);
            return filter;
        }
    }
}
