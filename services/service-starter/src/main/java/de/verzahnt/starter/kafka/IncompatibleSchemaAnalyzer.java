package de.verzahnt.starter.kafka;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words at start-up why a service refuses to run. */
final class IncompatibleSchemaAnalyzer extends AbstractFailureAnalyzer<IncompatibleSchema> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, IncompatibleSchema cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Deploy the release that fits the registry, or change the schema so that it stays fully compatible.",
                cause);
    }
}
