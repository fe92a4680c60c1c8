package de.verzahnt.starter.kafka;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** DOWN until the contract has been compared and fits. */
final class SchemaRegistryHealth implements HealthIndicator {

    private final SchemaGuard guard;

    SchemaRegistryHealth(SchemaGuard guard) {
        this.guard = guard;
    }

    @Override
    public Health health() {
        ContractVerdict verdict = guard.verdict();
        return verdict instanceof ContractVerdict.Fits
                ? Health.up().build()
                : Health.down().withDetail("contract", verdict.toString()).build();
    }
}
