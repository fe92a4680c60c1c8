package de.verzahnt.starter.kafka;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** DOWN until the contract has been compared and fits, and while the registry does not answer. */
final class SchemaRegistryHealth implements HealthIndicator {

    private final SchemaGuard guard;

    SchemaRegistryHealth(SchemaGuard guard) {
        this.guard = guard;
    }

    @Override
    public Health health() {
        ContractVerdict verdict = guard.verdict();
        if (verdict instanceof ContractVerdict.Fits && !guard.registryAnswers()) {
            return Health.down().withDetail("registry", "does not answer").build();
        }
        return verdict instanceof ContractVerdict.Fits
                ? Health.up().build()
                : Health.down().withDetail("contract", verdict.toString()).build();
    }
}
