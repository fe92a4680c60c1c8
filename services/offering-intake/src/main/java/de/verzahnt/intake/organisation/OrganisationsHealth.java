package de.verzahnt.intake.organisation;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether reports can be checked against the register. An old copy serves while the log is away;
 * only a gateway that has read nothing yet is out of service.
 */
final class OrganisationsHealth implements HealthIndicator {
    private final CatchUp catchUp;
    private final OrganisationTable table;

    OrganisationsHealth(CatchUp catchUp, OrganisationTable table) {
        this.catchUp = catchUp;
        this.table = table;
    }

    @Override
    public Health health() {
        boolean done = catchUp.isDone();
        long known = table.count();
        Health.Builder health = done || known > 0 ? Health.up() : Health.outOfService();
        return health.withDetail("caughtUp", done)
                .withDetail("organisations", known)
                .build();
    }
}
