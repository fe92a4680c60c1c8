package de.verzahnt.intake.organisation;

import de.verzahnt.intake.report.feed.CatchUp;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Whether reports can be checked against the register. An old copy serves while the log is away;
 * only a gateway that has read nothing yet is out of service.
 */
final class OrganisationsHealth extends AbstractHealthIndicator {
    private final CatchUp catchUp;
    private final OrganisationTable table;

    OrganisationsHealth(CatchUp catchUp, OrganisationTable table) {
        super("the register's copy cannot be read");
        this.catchUp = catchUp;
        this.table = table;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        boolean done = catchUp.isDone();
        long known = table.count();
        (done || known > 0 ? health.up() : health.outOfService())
                .withDetail("caughtUp", done)
                .withDetail("organisations", known);
    }
}
